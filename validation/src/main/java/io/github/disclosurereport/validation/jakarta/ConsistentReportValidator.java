package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Profile;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what {@link ConsistentReport} asks for. Providers make it; thread-safe once initialized. */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, AnnualReport> {

    private final Checker review;
    private final Checker submission;
    private Checker chosen;
    private String template = "{" + ConsistentReport.MESSAGE_KEY + "}";

    /** A validator with the mandated rules. */
    public ConsistentReportValidator() {
        this(Standard.REVIEW, Standard.SUBMISSION);
    }

    /**
     * A validator with rule books of your own, for a {@link jakarta.validation.ConstraintValidatorFactory} to make.
     *
     * @param review checks in every group but {@link Submission}
     * @param submission checks in {@link Submission}
     */
    public ConsistentReportValidator(ReportValidator review, ReportValidator submission) {
        this(new Checker(review), new Checker(submission));
    }

    private ConsistentReportValidator(Checker review, Checker submission) {
        this.review = review;
        this.submission = submission;
        this.chosen = review;
    }

    @Override
    public void initialize(ConsistentReport constraint) {
        chosen = Arrays.stream(constraint.groups()).anyMatch(Submission.class::isAssignableFrom) ? submission : review;
        template = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable AnnualReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        List<Finding> errors = chosen.errors(report);
        if (errors.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations violations = Violations.in(context);
        errors.forEach(error -> violations.add(error, template));
        return false;
    }

    /** One pair for all: making rule books takes longer than checking. */
    private static final class Standard {

        static final Checker REVIEW = new Checker(ReportValidator.standard(Profile.REVIEW));
        static final Checker SUBMISSION = new Checker(ReportValidator.standard(Profile.SUBMISSION));

        private Standard() {}
    }
}
