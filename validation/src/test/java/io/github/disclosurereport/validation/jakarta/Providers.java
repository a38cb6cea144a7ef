package io.github.disclosurereport.validation.jakarta;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as applications configure them. */
final class Providers {

    private Providers() {}

    static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class).configure();
    }

    static Validator of(HibernateValidatorConfiguration configuration) {
        return configuration.buildValidatorFactory().getValidator();
    }

    static Validator standard() {
        return of(configuration());
    }

    /** With an interpolator that knows expressions. */
    static Validator speaking(Locale locale) {
        return of(configuration().defaultLocale(locale));
    }

    /** With one that knows only parameters. */
    static Validator withoutExpressions(Locale locale) {
        return of(configuration().messageInterpolator(new ParameterMessageInterpolator(Set.of(), locale, false)));
    }
}
