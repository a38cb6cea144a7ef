package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.model.AnnualReport;
import jakarta.validation.groups.Default;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * Teaches Hibernate Validator what a consistent report is, so that {@code validator.validate(report)} and {@code @Valid} check it:
 * by {@link Review} in the default group, by {@link Submission} in that.
 *
 * <pre>{@code
 * HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class).configure();
 * Validator validator = ReportConstraints.register(configuration).buildValidatorFactory().getValidator();
 * }</pre>
 */
public final class ReportConstraints {

    private ReportConstraints() {}

    /**
     * Adds the constraints on {@link AnnualReport} to a configuration. Once only: a second time, or beside
     * {@link ReportConstraintMappingContributor}, Hibernate Validator refuses them.
     *
     * @param configuration the configuration
     * @return the same configuration
     */
    public static HibernateValidatorConfiguration register(HibernateValidatorConfiguration configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        declare(mapping);
        return configuration.addMapping(mapping);
    }

    static void declare(ConstraintMapping mapping) {
        mapping.type(AnnualReport.class)
                .constraint(new GenericConstraintDef<>(ConsistentReport.class).groups(Default.class, Review.class))
                .constraint(new GenericConstraintDef<>(ConsistentReport.class).groups(Submission.class));
    }
}
