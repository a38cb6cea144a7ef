package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormSumTest {

    @ParameterizedTest
    @EnumSource
    void sumsEachColumnAndEachRowOfSectionThreeAndEachStageOfSectionFour(Edition edition) {
        Form form = Form.of(edition);
        List<FormSum> requests = form.table(Section.REQUESTS).sums();
        assertThat(requests.stream().filter(FormSum::isAcross))
                .hasSize(RequestLine.of(edition).size());
        assertThat(requests.stream().filter(sum -> !sum.isAcross())).hasSize(Applicant.values().length);
        assertThat(form.table(Section.DISPUTES).sums()).hasSize(DisputeStage.values().length);
        assertThat(form.table(Section.PROACTIVE_DISCLOSURE).sums()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sumsOnlyPrintedCellsAndNoneTwice(Edition edition) {
        Form form = Form.of(edition);
        for (FormTable table : form.tables()) {
            for (FormSum sum : table.sums()) {
                List<Cell> all = Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                        .toList();
                assertThat(all).doesNotHaveDuplicates().allMatch(form::prints);
                Set<FormItem> shared = new HashSet<>();
                all.forEach(cell -> shared.add(sum.isAcross() ? cell.row() : cell.column()));
                assertThat(shared).hasSize(1);
            }
        }
    }

    @Test
    void keepsTheOrderOfTheForm() {
        FormSum received = Form.of(Edition.E2021).table(Section.REQUESTS).sums().stream()
                .filter(FormSum::isAcross)
                .findFirst()
                .orElseThrow();
        assertThat(received.total()).isEqualTo(Cell.of(Applicant.TOTAL, RequestLine.RECEIVED));
        assertThat(received.parts())
                .containsExactly(
                        Cell.of(Applicant.NATURAL_PERSONS, RequestLine.RECEIVED),
                        Cell.of(Applicant.BUSINESSES, RequestLine.RECEIVED),
                        Cell.of(Applicant.RESEARCH_INSTITUTIONS, RequestLine.RECEIVED),
                        Cell.of(Applicant.PUBLIC_WELFARE_ORGANIZATIONS, RequestLine.RECEIVED),
                        Cell.of(Applicant.LEGAL_SERVICE_INSTITUTIONS, RequestLine.RECEIVED),
                        Cell.of(Applicant.OTHER_ORGANIZATIONS, RequestLine.RECEIVED));
    }
}
