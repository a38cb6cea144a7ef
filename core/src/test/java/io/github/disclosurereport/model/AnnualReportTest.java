package io.github.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.narrative.Narrative;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualReportTest {

    private static final Cell GRANTED = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
    private static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);

    @ParameterizedTest
    @EnumSource
    void blankAndZeroReportsSayWhatTheyAre(Edition edition) {
        AnnualReport blank = AnnualReport.blank(edition);
        AnnualReport zero = AnnualReport.zero(edition);
        assertThat(Form.of(edition).cells()).allSatisfy(cell -> {
            assertThat(blank.get(cell).isBlank()).isTrue();
            assertThat(zero.get(cell).toString()).startsWith("0");
        });
        assertThat(blank.sections()).extracting(SectionText::section).containsExactly(Section.values());
        assertThat(zero.requests()).isEqualTo(Requests.zero(edition));
        assertThat(zero.disputes()).isEqualTo(Disputes.zero());
        assertThat(zero.proactiveDisclosure()).isEqualTo(ProactiveDisclosure.zero(edition));
        assertThat(blank.requests()).isEqualTo(Requests.blank());
        assertThat(blank.disputes()).isEqualTo(Disputes.blank());
        assertThat(blank.proactiveDisclosure()).isEqualTo(ProactiveDisclosure.blank(edition));
    }

    @Test
    void changesGoIntoACopy() {
        AnnualReport zero = AnnualReport.zero(Edition.E2021);
        AnnualReport changed = zero.with(GRANTED, Count.of(21));
        assertThat(changed.requests().total().outcomes().granted()).isEqualTo(Count.of(21));
        assertThat(zero.get(GRANTED)).isEqualTo(Count.ZERO);
        assertThat(changed.sections()).isEqualTo(zero.sections());
    }

    @Test
    void editsStartFromTheFigureTheyKnow() {
        AnnualReport report = AnnualReport.zero(Edition.E2021).with(GRANTED, Count.of(21));
        List<CellEdit> edits = List.of(
                new CellEdit(GRANTED, Count.of(21), Count.of(12)), new CellEdit(RECEIVED, Count.ZERO, Count.of(12)));
        AnnualReport corrected = report.with(edits);
        assertThat(corrected.get(GRANTED)).isEqualTo(Count.of(12));
        assertThat(corrected.get(RECEIVED)).isEqualTo(Count.of(12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corrected.with(edits))
                .withMessageContaining(GRANTED.path())
                .withMessageContaining("12")
                .withMessageContaining("21");
    }

    @Test
    void aFigureOnALineOfTheOtherEditionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnualReport(
                        Cover.blank(),
                        List.of(),
                        ProactiveDisclosure.blank(Edition.E2021),
                        Requests.zero(Edition.E2019),
                        Disputes.blank()))
                .withMessageContaining("closedOtherwise.undivided");
    }

    @Test
    @SuppressWarnings("NullAway") // The null of a caller whom no null checker stops.
    void structureIsGuarded() {
        assertThatNullPointerException()
                .isThrownBy(() -> AnnualReport.blank(Edition.E2021).withCover(null))
                .withMessage("cover");
        List<SectionText> sections = new ArrayList<>();
        AnnualReport report = AnnualReport.blank(Edition.E2021).withSections(sections);
        sections.add(SectionText.of(Section.OVERVIEW, Narrative.of("x")));
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void proseIsFoundBySection() {
        AnnualReport report = AnnualReport.blank(Edition.E2021)
                .with(Section.OVERVIEW, Narrative.of("甲"))
                .with(Section.PROBLEMS, Narrative.of("乙"))
                .with(Section.OTHER_MATTERS, Narrative.of("丙"))
                .with(Section.REQUESTS, Narrative.of("丁"));
        assertThat(report.sections()).hasSize(6);
        assertThat(report.overview().narrative().text()).isEqualTo("甲");
        assertThat(report.problems().text()).isEqualTo("乙");
        assertThat(report.otherMatters().text()).isEqualTo("丙");
        assertThat(report.narrative(Section.REQUESTS).text()).isEqualTo("丁");
        assertThat(report.sections()).extracting(SectionText::section).containsExactly(Section.values());
        assertThat(report.withCover(Cover.blank().withTitle("题")).cover().title())
                .isEqualTo("题");
        AnnualReport bare = report.withSections(List.of());
        assertThat(bare.problems().isEmpty()).isTrue();
        assertThat(bare.with(Section.OVERVIEW, Narrative.of("甲"))
                        .with(Section.PROBLEMS, Narrative.of("乙"))
                        .sections())
                .extracting(SectionText::section)
                .containsExactly(Section.OVERVIEW, Section.PROBLEMS);
        assertThat(bare.with(Section.PROBLEMS, Narrative.of("戊")).sections())
                .containsExactly(SectionText.of(Section.PROBLEMS, Narrative.of("戊")));
    }
}
