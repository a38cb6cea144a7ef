package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.DisputeStage;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagnosisWordsTest {

    private static final ErrorLocator LOCATOR = ErrorLocator.standard();
    private static final Cell PART = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.GRANTED);
    private static final Cell TOTAL = Cell.of(Applicant.TOTAL, RequestLine.PARTLY_GRANTED);
    private static final Cell RECONSIDERED = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.TOTAL);

    private static List<String> chinese(AnnualReport report) {
        return LOCATOR.diagnose(report).messages(Locale.CHINA);
    }

    private static List<String> english(AnnualReport report) {
        return LOCATOR.diagnose(report).messages(Locale.GERMANY);
    }

    @Test
    void oneWrongTotal() {
        AnnualReport report = WorkedReport.right().with(TOTAL, Count.of(54));
        assertThat(chinese(report))
                .containsExactly("第三部分“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行“总计”列填54件，六类申请人合计为45件，"
                        + "“总计”列其他数据也要求为45件，疑似数字颠倒。建议核实后改为45件；系统不会自动改数。");
        assertThat(english(report))
                .containsExactly(
                        "section 3, row \"partly granted\", column \"total\" says 54, the six kinds of applicant add up to"
                                + " 45, so do the other figures of column \"total\", two digits seem to be swapped. Please check it;"
                                + " it should probably be 45. Nothing is changed automatically.");
    }

    @Test
    void severalWrongFigures() {
        AnnualReport report = WorkedReport.right().with(TOTAL, Count.of(54)).with(PART, Count.of(800));
        assertThat(chinese(report))
                .singleElement()
                .asString()
                .startsWith("第三部分疑似有2格有误：")
                .contains("“自然人”列填800件，", "建议改为80件；", "疑似数位或单位有误", "建议改为45件。建议核实后更正；系统不会自动改数。");
        assertThat(english(report))
                .singleElement()
                .asString()
                .startsWith("section 3: these cells seem to be wrong (2): ")
                .contains("it should probably be 80; ", "it should probably be 45. Please check them.");
    }

    @Test
    void aChoiceAmongSeveralSetsIsSaid() {
        AnnualReport report = WorkedReport.right()
                .with(PART, Count.of(36))
                .with(Cell.of(Applicant.NATURAL_PERSONS, RequestLine.PARTLY_GRANTED), Count.of(80));
        assertThat(chinese(report)).singleElement().asString().contains("疑似与另一格对调", "另有1种同样少的改法，但较难解释");
        assertThat(english(report)).singleElement().asString().contains("harder to explain: 1.");
    }

    @Test
    void ties() {
        AnnualReport report = WorkedReport.disputes(3, 1, 0, 2, 8);
        assertThat(chinese(report))
                .containsExactly("第四部分“行政复议”栏：共有5种改法，各改1格即可使勾稽关系成立，无法判断哪一种属实："
                        + "第四部分“行政复议”栏“结果维持”列由3件改为5件；第四部分“行政复议”栏“结果纠正”列由1件改为3件；"
                        + "第四部分“行政复议”栏“其他结果”列由0件改为2件；第四部分“行政复议”栏“尚未审结”列由2件改为4件；"
                        + "第四部分“行政复议”栏“总计”列由8件改为6件。请核对原始记录。");
        assertThat(english(report))
                .singleElement()
                .asString()
                .contains(
                        "(ways: 5, cells to change in each: 1)", "\"total\": 8 becomes 6. Please look at the records.");
        Diagnosis diagnosis = LOCATOR.diagnose(report);
        assertThat(diagnosis.suggestions()).isEmpty();
        assertThat(diagnosis.edits()).isEmpty();
    }

    @Test
    void whatCannotBeSaid() {
        ErrorLocator hasty = LOCATOR.withLimits(new SearchLimits(1, 100));
        AnnualReport two = WorkedReport.right().with(TOTAL, Count.of(54)).with(PART, Count.of(8));
        assertThat(hasty.diagnose(two).messages(Locale.CHINA))
                .containsExactly("第三部分差错较多，改动不会少于2格（给了权重的，按权重计），未能在限度内找出全部最小改法。请逐行逐列核对。");
        assertThat(hasty.diagnose(two).messages(Locale.UK))
                .singleElement()
                .asString()
                .contains("at least: 2");
        Diagnosis pinned = LOCATOR.withPinned(Set.copyOf(Cell.all())).diagnose(two);
        assertThat(pinned.messages(Locale.CHINA)).singleElement().asString().contains("视为可信的数字之间已有矛盾");
        assertThat(pinned.messages(Locale.UK)).singleElement().asString().contains("contradict each other");
    }

    @Test
    void severalFiguresMayDo() {
        // The total is trusted and less than its parts: two of them must sink together, nobody knows how far each.
        AnnualReport report = WorkedReport.disputes(3, 4, 0, 0, 1);
        Diagnosis diagnosis = LOCATOR.withPinned(Set.of(RECONSIDERED)).diagnose(report);
        Explanation explanation = diagnosis.parts().get(1).explanations().get(0);
        assertThat(explanation.isDetermined()).isFalse();
        assertThat(explanation.corrections()).allSatisfy(correction -> {
            assertThat(correction.to()).isEmpty();
            assertThat(correction.hypotheses()).isEmpty();
        });
        assertThatIllegalStateException().isThrownBy(explanation::edits).withMessageContaining("upheld");
        assertThat(diagnosis.suggestions()).isEmpty();
        assertThat(diagnosis.messages(Locale.CHINA)).singleElement().asString().contains("由3件改为0至1件");
    }

    @Test
    void aSetThatLeavesAChoiceIsNoTieAndRanksLast() {
        AnnualReport report = WorkedReport.disputes(-1, 5, 0, 2, 5);
        DiagnosedPart part = LOCATOR.diagnose(report).parts().get(1);
        assertThat(part.explanations().get(0).isDetermined()).isTrue();
        assertThat(part.explanations()).anyMatch(explanation -> !explanation.isDetermined());
        ErrorLocator careful =
                LOCATOR.withPinned(Set.of(RECONSIDERED, Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.PENDING)));
        AnnualReport sinking = WorkedReport.disputes(3, 4, 0, 0, 1);
        assertThat(careful.diagnose(sinking).parts().get(1).status()).isEqualTo(Status.LOCATED);
        assertThat(careful.diagnose(sinking).messages(Locale.CHINA))
                .singleElement()
                .asString()
                .contains("只有一种最小改法，但无法推算出可填写的确数");
        assertThat(careful.diagnose(sinking).messages(Locale.UK))
                .singleElement()
                .asString()
                .contains("one smallest set of changes");
    }

    @Test
    void blanksAreProposedApart() {
        AnnualReport report = WorkedReport.right().with(TOTAL, Count.blank()).with(PART, Count.blank());
        Diagnosis diagnosis = LOCATOR.diagnose(report);
        assertThat(diagnosis.isClean()).isTrue();
        assertThat(diagnosis.edits()).isEmpty();
        assertThat(report.with(diagnosis.fillings())).isEqualTo(WorkedReport.right());
        assertThat(diagnosis.messages(Locale.CHINA))
                .singleElement()
                .asString()
                .startsWith("有2格空格可由勾稽关系推算：")
                .contains("“自然人”列应为80件；", "“总计”列应为45件。请核实后补填；系统不会自动填数。");
        assertThat(diagnosis.messages(Locale.UK)).singleElement().asString().contains("must be 80");
    }

    @Test
    void blanksThatCanHoldSeveralFiguresHaveBounds() {
        AnnualReport report = WorkedReport.disputes(3, 1, 0, 2, 6)
                .with(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD), Count.blank())
                .with(Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.OVERTURNED), Count.blank());
        Diagnosis diagnosis = LOCATOR.diagnose(report);
        assertThat(diagnosis.blanks()).hasSize(2).allSatisfy(blank -> {
            assertThat(blank.reason()).isEqualTo(BlankReason.OPEN);
            assertThat(blank.values().high())
                    .hasValueSatisfying(high -> assertThat(high).hasToString("4"));
            assertThat(blank.edit()).isEmpty();
        });
        assertThat(diagnosis.messages(Locale.CHINA)).isEmpty();
    }

    @Test
    void findsThePartOfAFinding() {
        AnnualReport report = WorkedReport.disputes(3, 1, 0, 2, 8);
        Diagnosis diagnosis = LOCATOR.diagnose(report);
        Finding finding = ReportValidator.standard().validate(report).findings().stream()
                .filter(each -> each.rule().id().equals("disputes.cases"))
                .findFirst()
                .orElseThrow();
        assertThat(diagnosis.part(finding)).contains(diagnosis.parts().get(1));
        assertThat(LOCATOR.diagnose(AnnualReport.zero(Edition.E2021))
                        .part(finding)
                        .map(DiagnosedPart::status))
                .contains(Status.CLEAN);
    }

    @Test
    void theCertificateCanBeCheckedByHand() {
        AnnualReport report = WorkedReport.right().with(TOTAL, Count.of(54));
        Certificate certificate = LOCATOR.diagnose(report).suggestions().get(0).certificate();
        AnnualReport right = WorkedReport.right();
        assertThat(certificate.mended()).hasSize(2).allSatisfy(equality -> {
            assertThat(equality.holdsWithBlanksAsZero(report.values())).isFalse();
            assertThat(equality.holdsWithBlanksAsZero(right.values())).isTrue();
        });
        assertThat(certificate.witnesses(TOTAL)).isEqualTo(certificate.mended());
        assertThat(certificate.witnesses(PART)).isEmpty();
        assertThat(certificate.competing()).isZero();
    }
}
