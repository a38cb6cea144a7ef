package io.github.disclosurereport.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One equality of the form holds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SumsAgreeValidator.class)
@interface SumsAgree {

    int number();

    String message() default "equality {number} does not hold";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
