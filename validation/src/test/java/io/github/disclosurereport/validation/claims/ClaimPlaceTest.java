package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimPlaceTest {

    @Test
    void placesAreCountedFromNought() {
        assertThat(new ClaimPlace(Optional.empty(), 0, 0).section()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimPlace(Optional.empty(), -1, 0))
                .withMessageContaining("block -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimPlace(Optional.empty(), 0, -1))
                .withMessageContaining("offset -1");
    }
}
