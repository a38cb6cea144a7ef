package io.github.disclosurereport.examples.jakarta;

import io.github.disclosurereport.validation.jakarta.Submission;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;

/** The annotation alone, with whatever provider there is. */
public final class Main {

    private Main() {}

    /**
     * Checks what lies on the desk.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Printer printer = new Printer();
        printer.line("module " + Main.class.getModule().isNamed());
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            printer.violations("filing", validator.validate(Desk.filing()), ConstraintViolation::getMessage);
            printer.violations(
                    "submission",
                    validator.validate(new Filing("甲", Desk.unfilled(), List.of()), Submission.class),
                    ConstraintViolation::getMessageTemplate);
        }
    }
}
