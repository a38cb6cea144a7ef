package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with one class-level constraint written by hand. */
final class JakartaOne implements Engine {

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Set<ConstraintViolation<CheckedReport>> check(AnnualReport report) {
        return validator.validate(new CheckedReport(report));
    }

    @Override
    public long violated(AnnualReport report) {
        return check(report).stream()
                .mapToLong(violation -> 1L << Integer.parseInt(violation.getMessage()))
                .reduce(0, (all, bit) -> all | bit);
    }
}
