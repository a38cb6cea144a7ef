package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {

    private static final String TITLE = "title local.x = 题";
    private static final String CITATION = "citation local.x = 据";
    private static final String ROW = "row local.x = requests.total.received <= requests.total.outcomes.total";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deadline bureau = 01-20|10|\"bureau\" is no kind of organ. There are: government, department, township,",
                "deadline unknown = 01-20|10|no kind of organ",
                "deadline department = 1-20|23|\"1-20\" is no date. Write month and day with two digits each, such as 01-20.",
                "deadline department = 01-20 # early|23|is no date",
                "deadline department = 02-30|23|\"02-30\" is a date that does not exist.",
                "deadline department = 13-01|23|does not exist",
                "deadline department = 04-31|23|does not exist",
                "severity complete.topics = grave|28|\"grave\" is no severity. There are: error, warning, info.",
                "severity complete.topics = INFO|28|is no severity",
                "severity complete.topic = info|10|There is no rule \"complete.topic\". There are: announced.parts, ",
                "without rollup.sum|9|There is no rule \"rollup.sum\".",
                "without local.x|9|There is no rule \"local.x\".",
                "title local.x = 题|7|The pack has no row \"local.x\". Write \"row local.x = …\" too.",
                "editions local.x = 2021|10|The pack has no row",
            })
    void oneWrongLine(String line, int column, String problem) {
        RulePackException error = Packs.error("# 注", "  " + line);
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(column + 2);
        assertThat(error).hasMessageStartingWith("local.pack, line 2, column " + (column + 2) + ": ");
        assertThat(error).hasMessageContaining(problem);
        assertThat(error.message(Locale.CHINA)).startsWith("local.pack第2行第" + (column + 2) + "列：");
    }

    @Test
    void theLastOfFebruaryIsADate() throws RulePackException {
        assertThat(Packs.of("deadline department = 02-29").deadlines().toString())
                .isEqualTo("{DEPARTMENT=--02-29}");
    }

    @Test
    void aRuleThatIsLeftOutHasNoSeverity() {
        RulePackException error = Packs.error("without years.carry", "severity years.carry = info");
        assertThat(error)
                .hasMessage(
                        "local.pack, line 2, column 10: Rule \"years.carry\" is left out at line 1, so it has no severity.");
        assertThat(error.message(Locale.CHINA)).isEqualTo("local.pack第2行第10列：第1行已去掉规则“years.carry”，不能再定其严重程度。");
    }

    @Test
    void aContradictionIsFoundWhenThePackIsRead() throws RulePackException {
        String row = "row local.x = requests.total.outcomes.granted = requests.naturalPersons.outcomes.granted";
        RulePackException error = Packs.error("", row, TITLE, CITATION);
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(5);
        assertThat(error)
                .hasMessageContaining("Row \"local.x\" does not go with the other rules")
                .hasMessageContaining("requests.applicants")
                .hasMessageContaining("nothing but 0");
        assertThat(error.message(Locale.CHINA)).contains("附加行“local.x”与其他规则矛盾");
        assertThat(Packs.of("without requests.applicants", row, TITLE, CITATION).rows())
                .as("no contradiction with a rule that is left out")
                .hasSize(1);
    }

    @Test
    void twoRowsCanContradictEachOther() {
        String one = "row local.x = requests.total.received = requests.total.outcomes.granted";
        String two =
                "row local.y = requests.total.received = requests.total.outcomes.granted + requests.total.outcomes.partlyGranted";
        RulePackException error =
                Packs.error(one, TITLE, CITATION, two, TITLE.replace(".x", ".y"), CITATION.replace(".x", ".y"));
        assertThat(error.line()).isEqualTo(4);
        assertThat(error).hasMessageContaining("local.x");
    }

    /** A pack with something changed is a pack or one error with its place in the text; its books can always be made. */
    @RepeatedTest(300)
    void damage(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(String.join(
                "\n",
                "deadline department = 01-20",
                "organ 测试局 = department county",
                "severity complete.topics = info",
                "without documents.stock",
                ROW,
                TITLE,
                CITATION,
                "editions local.x = 2021"));
        String scraps = "=<+.# \n\r\u00A0\t甲\uFEFF-0Ａ{}\u0000";
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, scraps.charAt(random.nextInt(scraps.length())));
            }
        }
        requirePackOrError(text.toString(), "seed " + seed);
    }

    /** Equalities at random, those left out that contradict the ones before, outgrow at last what can be checked. */
    @Test
    void rowsThatAreTooEntangledAreRefused() throws RulePackException {
        int seed = 3;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>();
        RuleBook book = RuleBook.standard(Edition.E2019);
        boolean entangled = false;
        for (int tries = 0; !entangled && tries < 1000; tries++) {
            String id = "local." + tries;
            List<String> row =
                    List.of("row " + id + " = " + terms(random), "title " + id + " = 题", "citation " + id + " = 据");
            try {
                book = book.plus(Packs.of(row.toArray(String[]::new)).rows().get(0));
                lines.addAll(row);
            } catch (RulePackException | IllegalArgumentException contradiction) {
                // Left out: it contradicts the form's own arithmetic, or the rows before.
            } catch (ArithmeticException overflow) {
                entangled = true;
                lines.addAll(row);
            }
        }
        assertThat(entangled).as("seed %d", seed).isTrue();
        RulePackException error = Packs.error(lines.toArray(String[]::new));
        assertThat(error.line()).isEqualTo(lines.size() - 2);
        assertThat(error).hasMessageContaining("too entangled to tell");
        assertThat(error.message(Locale.CHINA)).contains("无法核查是否矛盾");
    }

    private static String terms(SplittableRandom random) {
        List<Cell> cells =
                new ArrayList<>(Form.of(Edition.E2019).table(Section.REQUESTS).cells());
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            Cell cell = cells.remove(random.nextInt(cells.size()));
            terms.append(i == 0 ? "" : i == 6 ? " = " : " + ").append(cell.path());
        }
        return terms.toString();
    }

    private static void requirePackOrError(String text, String seed) {
        try {
            RulePack pack = RulePack.parse("x", text);
            for (Edition edition : Edition.values()) {
                assertThat(pack.book(edition, Profile.REVIEW).edition())
                        .as(seed)
                        .isEqualTo(edition);
            }
        } catch (RulePackException error) {
            String[] lines = text.split("\n", -1);
            assertThat(error.line()).as(seed).isBetween(1, lines.length);
            assertThat(error.column()).as(seed).isBetween(1, lines[error.line() - 1].length() + 1);
            assertThat(error.message(Locale.CHINA)).as(seed).doesNotContain("\n");
        }
    }
}
