package io.github.disclosurereport.validation.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The report has no finding that must be corrected. Each such finding is a violation of its own, at the path of its cell; null
 * is valid.
 *
 * <p>The groups choose the rules: with {@link Submission} among them a blank is an error, else it is none. For both, write two:
 *
 * <pre>{@code private @ConsistentReport @ConsistentReport(groups = Submission.class) AnnualReport report;}</pre>
 */
@Documented
@Constraint(validatedBy = ConsistentReportValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConsistentReport.List.class)
public @interface ConsistentReport {

    /** The key of the message, without braces. */
    String MESSAGE_KEY = "io.github.disclosurereport.validation.jakarta.ConsistentReport.message";

    /**
     * What to say before the rule id, which always comes last. Words of your own may name the parameters
     * {@code {consistentReport.zh}} and {@code {consistentReport.en}}, what was found in Chinese and in English.
     *
     * @return the template; by default what was found, in the language of the interpolator's locale
     */
    String message() default "{" + MESSAGE_KEY + "}";

    /**
     * The groups. They also choose the rules: see above.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return the constraints
         */
        ConsistentReport[] value();
    }
}
