package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with one declared constraint an equality, over a vector filled once a report. */
final class JakartaEach implements Engine {

    private final Validator validator = validator();

    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<CheckedFigures> type = mapping.type(CheckedFigures.class);
        for (int number = 0; number < FormEqualities.all().size(); number++) {
            type.constraint(new GenericConstraintDef<>(SumsAgree.class).param("number", number));
        }
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    @Override
    public Set<ConstraintViolation<CheckedFigures>> check(AnnualReport report) {
        return validator.validate(new CheckedFigures(report.values()));
    }

    @Override
    public long violated(AnnualReport report) {
        return check(report).stream()
                .map(violation ->
                        violation.getConstraintDescriptor().getAttributes().get("number"))
                .mapToLong(number -> 1L << (Integer) number)
                .reduce(0, (all, bit) -> all | bit);
    }
}
