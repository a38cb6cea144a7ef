package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.json.binding.JsonProblem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every fault of a document is reported, in both languages. */
class AllProblemsTest {

    private static ReportJsonException error(String json, int limit) {
        return catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(json, limit));
    }

    private static String spoilt() {
        return ReportJson.write(FullReports.full(Edition.E2021))
                .replace("\"total\": 1190", "\"total\": \"5\"")
                .replace("\"year\": 2021", "\"year\": 0")
                .replace("\"unit\": \"万元\"", "\"unit\": \"亿元\"")
                .replace("\"webAddress\"", "\"website\"")
                .replace("\"section\": \"otherMatters\"", "\"section\": \"六\"");
    }

    @Test
    void allFaultsAreFoundInOneReading() {
        ReportJsonException error = error(spoilt(), 100);
        assertThat(error.problems())
                .extracting(JsonProblem::path)
                .contains(
                        "cover.year",
                        "cover.website",
                        "sections[1].section",
                        "proactiveDisclosure.administrativeCharges.amount.unit",
                        "disputes.reconsideration.total");
        assertThat(error.count()).isEqualTo(error.problems().size());
        assertThat(error.getMessage()).isEqualTo(error.problems().get(0).message(Locale.ENGLISH));
    }

    @Test
    void theLimitKeepsTheFirstAndCountsAll() {
        ReportJsonException all = error(spoilt(), 100);
        ReportJsonException two = error(spoilt(), 2);
        assertThat(two.problems()).isEqualTo(all.problems().subList(0, 2));
        assertThat(two.count()).isEqualTo(all.count());
        assertThatThrownBy(() -> ReportJson.read("{}", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void messagesAreInBothLanguages() {
        JsonProblem year = error(spoilt(), 1).problems().get(0);
        assertThat(year.message(Locale.ENGLISH))
                .isEqualTo("line 13, column 13, cover.year: expected a year as a whole number from 1 to 9999, found 0");
        assertThat(year.message(Locale.CHINA)).isEqualTo("第13行第13列，cover.year：应为1至9999之间的年份，实为0");
    }

    @Test
    void everyWrongCellIsFoundAtOnce() {
        String json = ReportJson.write(FullReports.full(Edition.E2021));
        String wrong = json.replaceAll(": (1\\d{3})(?=[,\\n])", ": \"$1\"");
        List<String> paths = error(wrong, 1000).problems().stream()
                .map(JsonProblem::path)
                .filter(path -> Cell.find(path).isPresent())
                .toList();
        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(Form.of(Edition.E2021).cells().stream()
                        .filter(cell -> !cell.isAmount())
                        .map(Cell::path)
                        .toList());
    }
}
