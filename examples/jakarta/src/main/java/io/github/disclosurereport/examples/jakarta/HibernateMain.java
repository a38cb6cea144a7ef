package io.github.disclosurereport.examples.jakarta;

import io.github.disclosurereport.validation.jakarta.ReportConstraints;
import io.github.disclosurereport.validation.rule.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** With Hibernate Validator: messages in a language of your choice, findings as payload, reports as beans. */
public final class HibernateMain {

    private HibernateMain() {}

    /**
     * Checks what lies on the desk, once in each language.
     *
     * @param arguments {@code el} or {@code no-el}: whether there is an expression language; then language tags
     */
    public static void main(String[] arguments) {
        Printer printer = new Printer();
        printer.line("module " + HibernateMain.class.getModule().isNamed());
        for (String tag : List.of(arguments).subList(1, arguments.length)) {
            check(Locale.forLanguageTag(tag), arguments[0].equals("el"), printer);
        }
    }

    private static void check(Locale locale, boolean expressions, Printer printer) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure().defaultLocale(locale);
        if (!expressions) {
            configuration.messageInterpolator(new ParameterMessageInterpolator(Set.of(), locale, false));
        }
        try (ValidatorFactory factory =
                ReportConstraints.register(configuration).buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            printer.violations("filing", validator.validate(Desk.filing()), ConstraintViolation::getMessage);
            printer.violations("report", validator.validate(Desk.wrong()), HibernateMain::rule);
        }
    }

    private static String rule(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = hibernate.getDynamicPayload(Finding.class);
        return finding == null ? "no payload" : finding.rule().id();
    }
}
