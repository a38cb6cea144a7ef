package io.github.disclosurereport.benchmarks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** One constraint for all equalities, over the checks by hand; one violation an equality, its number in the message. */
public final class FiguresAgreeValidator implements ConstraintValidator<FiguresAgree, CheckedReport> {

    private final ByHand checks = new ByHand();

    /** For Hibernate Validator, which makes one a constraint. */
    public FiguresAgreeValidator() {}

    @Override
    public boolean isValid(CheckedReport checked, ConstraintValidatorContext context) {
        long violated = checks.violated(checked.report());
        if (violated == 0) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        for (long left = violated; left != 0; left &= left - 1) {
            String message = Integer.toString(Long.numberOfTrailingZeros(left));
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        }
        return false;
    }
}
