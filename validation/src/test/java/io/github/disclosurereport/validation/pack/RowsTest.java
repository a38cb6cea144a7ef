package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static final String ROW = "row local.x = requests.total.received <= requests.total.outcomes.total";
    private static final String UNPAID =
            "row local.x = requests.total.outcomes.closedOtherwise.unpaid <= requests.total.received";
    private static final String TITLE = "title local.x = 题";
    private static final String CITATION = "citation local.x = 据";

    private static RuleInfo info(String... lines) throws RulePackException {
        return Packs.of(lines).rows().get(0).info();
    }

    @Test
    void theFactsAreThoseOfThePack() throws RulePackException {
        assertThat(info(
                        ROW,
                        TITLE,
                        "title.en local.x = title",
                        CITATION,
                        "citation.en local.x = here",
                        "severity local.x = error",
                        "editions local.x = 2021"))
                .isEqualTo(new RuleInfo(
                        "local.x",
                        Category.CONSISTENCY,
                        Severity.ERROR,
                        List.of(Edition.E2021),
                        new Text("题", "title"),
                        new Text("据", "here")));
    }

    @Test
    void whatIsNotSaid() throws RulePackException {
        RuleInfo info = info("citation.en local.x = here", TITLE, ROW);
        assertThat(info.severity()).isEqualTo(Severity.WARNING);
        assertThat(info.editions()).containsExactly(Edition.E2019, Edition.E2021);
        assertThat(info.title()).isEqualTo(new Text("题", "题"));
        assertThat(info.citation()).isEqualTo(new Text("here", "here"));
        assertThat(info(UNPAID, TITLE, CITATION).editions())
                .as("no other prints the cell")
                .containsExactly(Edition.E2021);
        assertThat(info(ROW, TITLE, CITATION, "editions local.x = 2021, 2019 2021")
                        .editions())
                .containsExactly(Edition.E2019, Edition.E2021);
    }

    @Test
    void aRowSaysWhatItDemandsAndWhereThatIsLaidDown() {
        assertThat(Packs.error(ROW, CITATION))
                .hasMessage("local.pack, line 1, column 5: Row \"local.x\" lacks a line \"title local.x = …\".");
        assertThat(Packs.error(ROW, TITLE).message(Locale.CHINA))
                .isEqualTo("local.pack第1行第5列：附加行“local.x”缺少“citation local.x = …”。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "local",
                "local.",
                "house.x",
                "requests.balance",
                "localx",
                "local.X",
                "local.a b",
                "local.甲"
            })
    void idsBeginWithLocal(String id) {
        assertThat(Packs.error(ROW.replace("local.x", id)))
                .hasMessageContaining("\"" + id + "\" cannot be the id of a row. It begins with \"local.\"");
    }

    @Test
    void anEditionMustPrintTheCells() {
        RulePackException error = Packs.error(UNPAID, TITLE, CITATION, "editions local.x = 2021 2019");
        assertThat(error)
                .hasMessage("local.pack, line 4, column 25: Edition 2019 does not print"
                        + " requests.total.outcomes.closedOtherwise.unpaid.");
        assertThat(Packs.error(UNPAID, TITLE, CITATION, "editions local.x = 2022"))
                .hasMessageContaining("There is no edition \"2022\". There are: 2019, 2021.");
        assertThat(Packs.error(
                        UNPAID.replace("requests.total.received", "requests.total.outcomes.closedOtherwise.undivided"),
                        TITLE,
                        CITATION))
                .hasMessageContaining("No edition prints all cells of this row.");
    }

    @Test
    void wordsAreShort() {
        RulePackException error = Packs.error(ROW, "title local.x = " + "长".repeat(Rows.TEXT + 1), CITATION);
        assertThat(error).hasMessageContaining("has more than 200 characters");
        assertThat(error.line()).isEqualTo(2);
        assertThat(Packs.error(ROW, TITLE, CITATION + "长".repeat(Rows.TEXT)).line())
                .isEqualTo(3);
        assertThat(Packs.error(ROW.replace("local.x", "local." + "x".repeat(Rows.TEXT))))
                .hasMessageContaining("has more than 200 characters");
    }

    @Test
    void rowsAreLimited() throws RulePackException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Rows.LIMIT; i++) {
            String id = "local.n" + i;
            lines.add(ROW.replace("local.x", id));
            lines.add(TITLE.replace("local.x", id));
            lines.add(CITATION.replace("local.x", id));
        }
        assertThat(Packs.of(lines.toArray(String[]::new)).rows()).hasSize(Rows.LIMIT);
        lines.add(ROW);
        RulePackException error = Packs.error(lines.toArray(String[]::new));
        assertThat(error.line()).isEqualTo(lines.size());
        assertThat(error).hasMessageContaining("There are more than 100 rows.");
    }
}
