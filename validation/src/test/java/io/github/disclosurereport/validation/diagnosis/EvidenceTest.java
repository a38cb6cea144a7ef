package io.github.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
    private static final Cell BROUGHT = Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD);
    private static final Message SOURCE = new Message(new Text("文中", "in the prose"), Map.of());

    private static CellValues values(String received, String brought) {
        return AnnualReport.zero(Edition.E2021)
                .with(RECEIVED, Count.parse(received))
                .with(BROUGHT, Count.parse(brought))
                .values();
    }

    @Test
    void agreesIfAnyReadingAddsUp() {
        Evidence received =
                new Evidence(List.of(List.of(RECEIVED), List.of(RECEIVED, BROUGHT)), BigInteger.valueOf(12), 1, SOURCE);
        assertThat(received.agrees(values("12", "5"))).isTrue();
        assertThat(received.agrees(values("10", "2"))).isTrue();
        assertThat(received.agrees(values("10", "3"))).isFalse();
        assertThat(received.agrees(values("12", "")))
                .as("the first reading knows all it needs")
                .isTrue();
        assertThat(received.agrees(values("", "12"))).as("a blank is not 0").isFalse();
        assertThat(received.agrees(values("12", "/"))).isTrue();
    }

    @Test
    void neverAgreesByOverflow() {
        BigInteger wrapped = BigInteger.valueOf(Long.MAX_VALUE + Long.MAX_VALUE);
        Evidence evidence = new Evidence(List.of(List.of(RECEIVED, BROUGHT)), wrapped, 1, SOURCE);
        String most = Long.toString(Long.MAX_VALUE);
        assertThat(evidence.agrees(values(most, most))).isFalse();
    }

    @Test
    void weighsSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(List.of(), BigInteger.ONE, 0, SOURCE))
                .withMessageContaining("0");
    }
}
