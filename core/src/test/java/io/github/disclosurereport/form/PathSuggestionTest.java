package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt path names the one that was meant. */
class PathSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "requests.total.recieved, requests.total.received",
        "request.total.received, requests.total.received",
        "disputes.reconsideration.totals, disputes.reconsideration.total",
        "requests.naturalPerson.outcomes.granted, requests.naturalPersons.outcomes.granted"
    })
    void theLikeliestPathIsSuggested(String misspelt, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.ofPath(misspelt))
                .withMessage("no cell \"" + misspelt + "\" on the form; did you mean \"" + meant + "\"?");
    }

    @Test
    void whatIsLikeNoPathGetsNoSuggestion() {
        for (String text : new String[] {"", "x", "总计", "received", "x".repeat(100_000)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Cell.ofPath(text))
                    .withMessage("no cell \"" + text + "\" on the form");
        }
    }
}
