package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule books of an application's own come in through its ConstraintValidatorFactory. */
class OwnRulesTest {

    record Filing(
            @ConsistentReport @ConsistentReport(groups = Submission.class)
            AnnualReport report) {}

    /** Never content. */
    private record HouseRule(String id) implements Rule {

        @Override
        public RuleInfo info() {
            Text title = new Text("题", "title");
            return new RuleInfo(id, Category.CONSISTENCY, Severity.ERROR, List.of(Edition.E2021), title, title);
        }

        @Override
        public List<Cell> cells() {
            return List.of();
        }

        @Override
        public void check(ReportView view, CheckLog log) {
            Text words = new Text("{organ}不行", "{organ} is no good");
            Message message = new Message(words, Map.of("organ", "${1+1}局"));
            log.found(Finding.ofText(info(), view, Optional.empty(), message));
        }
    }

    private static ReportValidator with(Rule rule) {
        return ReportValidator.of(RuleBook.standard(Edition.E2021).plus(rule));
    }

    private static final class Factory implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type.cast(new ConsistentReportValidator(
                    with(new HouseRule("house.${2*3}\\{x}")), with(new HouseRule("house.filing"))));
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }

    @Test
    void houseRulesJoinInAndTheirIdsAreTextToo() {
        Validator validator = Providers.of(Providers.configuration().constraintValidatorFactory(new Factory()));
        assertThat(Samples.messages(validator.validate(new Filing(Samples.valid()))))
                .containsExactly("[must correct] ${1+1}局 is no good [house.${2*3}\\{x}]");
        assertThat(Samples.messages(validator.validate(new Filing(Samples.valid()), Submission.class)))
                .containsExactly("[must correct] ${1+1}局 is no good [house.filing]");
    }
}
