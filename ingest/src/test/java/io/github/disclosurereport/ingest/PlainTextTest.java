package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Section;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text drawn from a PDF, where nothing but white space parts the figures; and the limits of what is read. */
class PlainTextTest {

    private static final String TEXT = """
            测试市2024年政府信息公开工作年度报告
            二、主动公开政府信息情况
            信息内容 本年制发件数 本年废止件数 现行有效件数
            规章 1 0 11
            行政规范性文件 8 26 66
            信息内容 本年处理决定数量
            行政许可 447228
            行政处罚 3985758
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 3001 53 0 0 61 4 3119
            二、上年结转政府信息公开申请数量 34 0 0 0 0 0 34
            """;

    private static ReportImport readWith(String target, String replacement) throws Exception {
        assertThat(TEXT).contains(target);
        return ReportReader.standard().read(TEXT.replace(target, replacement));
    }

    @Test
    void aPageNumberFillsNoBlank() throws Exception {
        ReportImport read = readWith("行政许可 447228", "行政许可\n5");

        assertThat(read.report()
                        .get(Cell.ofPath("proactiveDisclosure.licensing.decisions"))
                        .isBlank())
                .isTrue();
        assertThat(read.unread()).extracting(Unread::note).containsExactly(Note.of(NoteCode.LONE_NUMBER));
    }

    @Test
    void splitDigitsAndALostBlankDoNotMakeARow() throws Exception {
        for (String split : new String[] {"3 001 53 0 61 4 3119", "30 01 53 0 61 4 3119", "3001 5 3 0 61 4 3119"}) {
            ReportImport read = readWith("3001 53 0 0 61 4 3119", split);
            assertThat(read.report()
                            .get(Cell.ofPath("requests.naturalPersons.received"))
                            .isBlank())
                    .describedAs(split)
                    .isTrue();
            assertThat(read.unread()).hasSize(1);
        }
    }

    @Test
    void aRowThatMerelyDoesNotAddUpIsRead() throws Exception {
        ReportImport read = readWith("3001 53 0 0 61 4 3119", "3001 53 0 0 61 4 3120");

        assertThat(read.report().get(Cell.ofPath("requests.total.received"))).hasToString("3120");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void aLineOfTooManyPiecesIsCutAndSaid() throws Exception {
        ReportImport read = ReportReader.standard().read(TEXT + "|".repeat(6_000));

        assertThat(read.notes()).containsExactly(Note.of(NoteCode.LIMIT_PIECES, "5000"));
        assertThat(read.notes().get(0).message(Locale.CHINESE)).isEqualTo("有一行的数据超过上限5000个，该行其余部分未读");
    }

    @Test
    void nestingThatIsTooDeepIsTheReasonGiven() {
        String page = "<html><body>" + "<div>".repeat(5_000) + TEXT;
        UnreadableReportException refusal = catchThrowableOfType(
                UnreadableReportException.class, () -> ReportReader.standard().read(page));

        assertThat(refusal.reason()).isEqualTo(UnreadableReason.TOO_DEEP);
    }

    @Test
    void aSubtotalColumnIsLeftOutAndListed() throws Exception {
        ReportImport read = ReportReader.standard().read("""
                测试局2024年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                申请人情况
                自然人 | 法人或其他组织 | 总计
                商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计
                一、本年新收政府信息公开申请数量 | 5 | 2 | 0 | 0 | 1 | 0 | 31 | 8
                二、上年结转政府信息公开申请数量 | 50 | 20 | 0 | 0 | 10 | 0 | 30 | 80
                """);
        assertThat(read.report().get(Cell.ofPath("requests.total.broughtForward")))
                .isEqualTo(Count.of(80));
        assertThat(read.reading(Cell.ofPath("requests.total.received")).state())
                .describedAs("31 is not their sum")
                .isEqualTo(ReadingState.UNREADABLE);
        assertThat(read.unread()).extracting(Unread::text).contains("30").anyMatch(text -> text.contains("31"));
    }

    private static ReportImport readTable(String rows) throws UnreadableReportException {
        return ReportReader.standard().read("""
                测试局2024年政府信息公开工作年度报告
                一、总体情况
                全年公开。
                二、主动公开政府信息情况
                第二十条第（一）项
                """ + rows.replace(">", "\t"));
    }

    /** What was read before each of these was refused: a number of a row, or a figure one place too far to the left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号 信息内容 本年处理决定数量\n规章 3 1 7\n3 行政许可\n4 行政处罚 6",
                "序号 信息内容 本年制发件数\n1 规章 3 1 2\n行政规范性文件 4 2 9",
                "序号 信息内容 本年制发件数 本年废止件数 现行有效件数\n1 规章 3 1\n3 行政规范性文件 4 2 9",
                "信息内容>本年制发件数>本年废止件数>现行有效件数\n规章>>3>7\n行政许可>>",
                "信息内容|信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|规章|3|7|",
                "信息内容>本年制发件数>本年废止件数>现行有效件数>小计\n规章>3>>7>10"
            })
    void aFigureThatMayBeAnothersIsNotRead(String rows) throws Exception {
        ReportImport read = readTable(rows);
        assertThat(read.report().get(Cell.ofPath("proactiveDisclosure.governmentRules.repealed")))
                .isIn(Count.blank(), Count.of(1));
        assertThat(read.report().get(Cell.ofPath("proactiveDisclosure.licensing.decisions")))
                .isEqualTo(Count.blank());
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void wordsInTwoSquaresOfProseStayThere() throws Exception {
        ReportImport read = ReportReader.standard().read("""
                测试局2024年政府信息公开工作年度报告
                一、总体情况
                渠道|渠道|网站|微信
                其他|其他|38|41
                二、主动公开政府信息情况
                第二十条第（一）项
                规章 3 1 7
                """);
        assertThat(read.report().narrative(Section.OVERVIEW).text()).contains("渠道", "38");
    }
}
