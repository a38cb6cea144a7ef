package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a report shows is in the report that is read, in its list of what was not read, or a label of the form. Words and
 * figures that the form does not have are put anywhere into documents, and all of the document is looked for.
 */
class NothingLostTest {

    private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午申酉戌亥";
    private static final int ROUNDS = 60;

    /** Where something can be put into a page: behind these. */
    private static final Pattern BEHIND = Pattern.compile("</(?:p|h1|h2|h3|table|tr)>");

    private final SplittableRandom random = new SplittableRandom(20_250_131);
    private int made;

    /** Words that occur nowhere else. */
    private String words() {
        made++;
        StringBuilder words = new StringBuilder("词");
        for (int rest = made; rest > 0; rest /= LETTERS.length()) {
            words.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return words.append('尾').toString();
    }

    private String number() {
        made++;
        return Integer.toString(7_000_000 + made);
    }

    private String forPage(boolean inTable) {
        if (inTable) {
            return switch (random.nextInt(5)) {
                case 0 -> "<tr><td>" + words() + "</td><td>" + number() + "</td></tr>";
                case 1 -> "<tr><td colspan=\"4\">注：" + words() + "</td></tr>";
                case 2 -> "<tr><td>" + words() + "</td><td>" + words() + "</td></tr>";
                case 3 -> "<tr><td>" + number() + "</td></tr>";
                default -> "<tr><td>" + words() + "</td></tr>";
            };
        }
        return switch (random.nextInt(10)) {
            case 0 -> "<p>这里说到" + words() + "，并没有别的意思。</p>";
            case 1 -> "<p>" + words() + "</p>";
            case 2 -> "<div>" + words() + "<br>" + words() + "</div>";
            case 3 -> "<ul><li>" + words() + "</li><li>" + words() + "</li></ul>";
            case 4 -> "<h3>" + words() + "</h3>";
            case 5 -> "<p>见<a href=\"a.html\">" + words() + "</a></p>";
            case 6 -> "<p>" + number() + "</p>";
            case 7 ->
                "<table><caption>" + words() + "</caption><tr><td>" + words() + "</td><td>" + number()
                        + "</td></tr><tr><td>总计</td><td>" + number() + "</td></tr></table>";
            case 8 -> "<p><b>（一）" + words() + "。</b>" + words() + "</p>";
            default -> "<blockquote>" + words() + "|" + words() + "</blockquote>";
        };
    }

    private String forText() {
        return switch (random.nextInt(6)) {
            case 0 -> words();
            case 1 -> "这里说到" + words() + "，并没有别的意思。";
            case 2 -> words() + " |";
            case 3 -> words() + " | " + number() + " | ";
            case 4 -> number() + " |";
            default -> "（一）" + words();
        };
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void ofAPage(Edition edition) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String page = HtmlPage.of(SampleReports.valid(edition, round));
            for (int change = random.nextInt(4); change >= 0; change--) {
                List<Integer> ends = BEHIND.matcher(page.substring(0, page.indexOf("<footer>")))
                        .results()
                        .map(match -> match.end())
                        .toList();
                int at = ends.get(random.nextInt(ends.size()));
                boolean inTable = page.substring(0, at).endsWith("</tr>");
                page = page.substring(0, at) + forPage(inTable) + page.substring(at);
            }
            List<String> shown = new ArrayList<>();
            Jsoup.parse(page).body().nodeStream(TextNode.class).forEach(node -> shown.add(node.text()));
            check(page, shown, "round " + round);
        }
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void ofAText(Edition edition) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = new ArrayList<>(
                    FlatText.of(SampleReports.valid(edition, round)).lines().toList());
            for (int change = random.nextInt(3); change >= 0; change--) {
                lines.add(1 + random.nextInt(lines.size() - 1), forText());
            }
            List<String> shown = new ArrayList<>();
            lines.forEach(line -> shown.addAll(List.of(line.split("\\|"))));
            check(String.join("\n", lines), shown, "round " + round);
        }
    }

    private static void check(String source, List<String> shown, String what) throws UnreadableReportException {
        ReportImport read = ReportReader.standard().read(source);
        String account = account(read);
        for (String text : shown) {
            assertThat(account)
                    .describedAs("%s, seed 20250131, in%n%s", what, source)
                    .contains(LabelText.fold(text));
        }
    }

    /** All that came of a document, run together. */
    private static String account(ReportImport read) {
        List<String> words = new ArrayList<>();
        AnnualReport report = read.report();
        words.add(report.cover().title());
        words.add(report.cover().organ().name());
        report.cover()
                .signed()
                .ifPresent(
                        day -> words.add(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"));
        add(report.cover().preamble(), words);
        for (SectionText section : report.sections()) {
            words.add(section.heading());
            add(section.narrative(), words);
        }
        read.unread().forEach(unread -> words.add(unread.text()));
        read.readings().values().forEach(reading -> words.add(reading.raw()));
        Form.of(read.edition())
                .tables()
                .forEach(table -> table.rows().forEach(row -> row.cells().forEach(cell -> words.add(cell.label()))));
        return LabelText.fold(String.join("¦", words));
    }

    private static void add(Narrative narrative, List<String> words) {
        for (Block block : narrative.blocks()) {
            if (block instanceof Heading heading) {
                words.add(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                words.add(paragraph.text());
            } else if (block instanceof ExtraTable table) {
                table.rows().forEach(words::addAll);
            } else if (block instanceof Reference reference) {
                words.add(reference.text());
            }
        }
    }
}
