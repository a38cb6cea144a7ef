package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final Cell SECRETS = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.STATE_SECRETS);

    @Test
    void slotsAreDenseAndPathsUnique() {
        for (int slot = 0; slot < Cell.all().size(); slot++) {
            Cell cell = Cell.all().get(slot);
            assertThat(cell.slot()).isEqualTo(slot);
            assertThat(Cell.ofPath(cell.path())).isSameAs(cell);
            assertThat(cell).hasToString(cell.path()).hasSameHashCodeAs(Cell.ofPath(cell.path()));
        }
        assertThat(Cell.all()).hasSize(7 * 26 + 15 + 22 + 10 - 3);
    }

    @Test
    void typedCellsCrossTheirLineAndColumn() {
        for (Applicant who : Applicant.values()) {
            for (RequestLine line : RequestLine.values()) {
                Cell cell = Cell.of(who, line);
                assertThat(cell.row()).isEqualTo(line);
                assertThat(cell.column()).isEqualTo(who);
                assertThat(cell.section()).isEqualTo(Section.REQUESTS);
                assertThat(cell.path()).isEqualTo("requests." + who.id() + "." + line.id());
            }
        }
        for (DisputeStage stage : DisputeStage.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                assertThat(Cell.of(stage, result).path()).isEqualTo("disputes." + stage.id() + "." + result.id());
            }
        }
        assertThat(SECRETS.path()).isEqualTo("requests.naturalPersons.outcomes.refused.stateSecrets");
    }

    @Test
    void unknownCellsAreRefused() {
        assertThat(Cell.find("requests.nobody")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.ofPath("x")).withMessageContaining("\"x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.of(DisclosureLine.PROCUREMENT, DisclosureColumn.DECISIONS))
                .withMessageContaining("proactiveDisclosure.procurement.decisions");
    }

    @Test
    void moneyAndSigns() {
        assertThat(Cell.all())
                .filteredOn(Cell::isAmount)
                .extracting(Cell::path)
                .containsExactly(
                        "proactiveDisclosure.procurement.amount", "proactiveDisclosure.administrativeCharges.amount");
        assertThat(Cell.all())
                .filteredOn(Cell::maySinkBelowZero)
                .hasSize(5)
                .allSatisfy(cell -> assertThat(cell.path()).endsWith(".change"));
        assertThat(SECRETS.unit()).isEqualTo(Unit.REQUESTS);
    }

    @Test
    void placesSpeakTheFormsWords() {
        assertThat(SECRETS.place(Edition.E2021, Locale.CHINA)).isEqualTo("第三部分“（三）不予公开1.属于国家秘密”行“自然人”列");
        assertThat(SECRETS.place(Edition.E2021, Locale.GERMANY))
                .isEqualTo("section 3, row \"refused: state secrets\", column \"natural persons\"");
        Cell granted = Cell.of(Applicant.TOTAL, RequestLine.GRANTED);
        assertThat(granted.place(Edition.E2021, Locale.CHINA)).isEqualTo("第三部分“（一）予以公开”行“总计”列");
        assertThat(granted.place(Edition.E2021, Locale.UK)).isEqualTo("section 3, row \"granted\", column \"total\"");
        Cell pending = Cell.of(DisputeStage.DIRECT_LITIGATION, DisputeResult.PENDING);
        assertThat(pending.place(Edition.E2019, Locale.CHINESE)).isEqualTo("第四部分“行政诉讼·未经复议直接起诉”栏“尚未审结”列");
        assertThat(pending.place(Edition.E2019, Locale.ENGLISH))
                .isEqualTo("section 4, block \"litigation without reconsideration\", column \"pending\"");
        Cell first = Cell.of(DisputeStage.RECONSIDERATION, DisputeResult.UPHELD);
        assertThat(first.place(Edition.E2019, Locale.CHINESE)).isEqualTo("第四部分“行政复议”栏“结果维持”列");
        Cell documents = Cell.of(DisclosureLine.NORMATIVE_DOCUMENTS, DisclosureColumn.ISSUED);
        assertThat(documents.place(Edition.E2021, Locale.CHINESE)).isEqualTo("第二部分“行政规范性文件”行“本年制发件数”列");
    }

    @Test
    void sortsInFormOrder() {
        Cell later = Cell.of(Applicant.BUSINESSES, RequestLine.STATE_SECRETS);
        Cell nextLine = Cell.of(Applicant.NATURAL_PERSONS, RequestLine.PROHIBITED_BY_LAW);
        Cell sectionTwo = Cell.of(DisclosureLine.PENALTIES, DisclosureColumn.DECISIONS);
        assertThat(Cell.inFormOrder(List.of(nextLine, later, SECRETS, sectionTwo)))
                .containsExactly(sectionTwo, SECRETS, later, nextLine);
    }
}
