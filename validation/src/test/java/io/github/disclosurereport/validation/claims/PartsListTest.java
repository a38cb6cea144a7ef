package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsListTest {

    private static final Claim TOTAL = Lexed.claim(Measure.OTHER, 12);
    private static final Claim PART = Lexed.claim(Measure.OTHER, 5);

    @Test
    void partsAddUp() {
        assertThat(new PartsList(TOTAL, List.of(PART, PART)).sum()).isEqualTo(10);
        Claim huge = Lexed.claim(Measure.OTHER, Long.MAX_VALUE);
        assertThat(new PartsList(TOTAL, List.of(huge, huge)).sum()).hasToString("18446744073709551614");
    }

    @Test
    void aListHasParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartsList(TOTAL, List.of()))
                .withMessage("no parts");
    }

    @Test
    void partsAreCopied() {
        List<Claim> parts = new ArrayList<>(List.of(PART));
        PartsList list = new PartsList(TOTAL, parts);
        parts.add(PART);
        assertThat(list.parts()).containsExactly(PART);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> list.parts().clear());
    }
}
