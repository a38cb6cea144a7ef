package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.Locale;

/** Turns findings into violations, in terms that any provider knows. */
class Violations {

    private final ConstraintValidatorContext context;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** For the provider that is asking: the class for Hibernate Validator is not loaded unless it is there. */
    static Violations in(ConstraintValidatorContext context) {
        return HibernatePresence.CONTEXT ? HibernateViolations.in(context) : new Violations(context);
    }

    /**
     * Adds the violation of one finding.
     *
     * @param template what to say before the rule id; different rules never share a whole template, so no two of their violations
     *     are equal
     */
    final void add(Finding finding, String template) {
        prepare(finding);
        String whole = template(finding, template) + Wording.escape(Wording.suffix(finding));
        ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(whole);
        String path = finding.subject()
                .map(cell -> cell.path())
                .or(() -> finding.section().map(Section::id))
                .orElse("");
        if (path.isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        String[] steps = path.split("\\.", -1);
        NodeBuilderCustomizableContext node = builder.addPropertyNode(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            node = node.addPropertyNode(steps[i]);
        }
        node.addConstraintViolation();
    }

    /** Hands over what a template may name; nothing, since the standard has no message parameters. */
    void prepare(Finding finding) {}

    /** Words for the default locale stand in for the library's own key, since the standard knows no bundles of libraries. */
    String template(Finding finding, String template) {
        return template.replace(
                "{" + ConsistentReport.MESSAGE_KEY + "}", Wording.escape(Wording.body(finding, Locale.getDefault())));
    }
}
