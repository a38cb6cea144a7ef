package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.validation.rule.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/** With Hibernate Validator: both languages go in as parameters, and the finding itself as dynamic payload. */
final class HibernateViolations extends Violations {

    private final HibernateConstraintValidatorContext context;

    private HibernateViolations(HibernateConstraintValidatorContext context) {
        super(context);
        this.context = context;
    }

    static Violations in(ConstraintValidatorContext context) {
        try {
            return new HibernateViolations(context.unwrap(HibernateConstraintValidatorContext.class));
        } catch (ValidationException otherProvider) {
            return new Violations(context);
        }
    }

    @Override
    void prepare(Finding finding) {
        parameter("consistentReport.zh", finding, Locale.CHINESE);
        parameter("consistentReport.en", finding, Locale.ENGLISH);
        // Bundles come before parameters: this is read only where the bundle was lost, as in a careless merge of jars.
        parameter(ConsistentReport.MESSAGE_KEY, finding, Locale.getDefault());
        context.withDynamicPayload(finding);
    }

    /** Escaped here, exactly once: early releases insert a parameter as it is, later ones escape it if the application lets them. */
    private void parameter(String name, Finding finding, Locale locale) {
        String text = Wording.escape(Wording.body(finding, locale));
        if (HibernatePresence.ESCAPING) {
            context.addMessageParameter(name, text, MessageParameterEscaping.NONE);
        } else {
            context.addMessageParameter(name, text);
        }
    }

    @Override
    String template(Finding finding, String template) {
        return template;
    }
}
