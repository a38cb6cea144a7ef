package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.RequestLine;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final Cell RECEIVED = Cell.of(Applicant.TOTAL, RequestLine.RECEIVED);
    private static final Cell BEFORE = Cell.of(Applicant.TOTAL, RequestLine.BROUGHT_FORWARD);
    private static final Cell DONE = Cell.of(Applicant.TOTAL, RequestLine.OUTCOMES_TOTAL);

    private static Terms of(String text) throws RulePackException {
        return Terms.of(new Piece("a", 1, 1, text));
    }

    @Test
    void sumsOnBothSides() throws RulePackException {
        Terms equal = of("requests.total.received+requests.total.broughtForward=requests.total.outcomes.total");
        assertThat(equal.left()).containsExactly(RECEIVED, BEFORE);
        assertThat(equal.right()).containsExactly(DONE);
        assertThat(equal.atMost()).isFalse();
        assertThat(equal.subject()).isEqualTo(DONE);
        Terms atMost = of("requests.total.outcomes.total <= requests.total.received + requests.total.broughtForward");
        assertThat(atMost.atMost()).isTrue();
        assertThat(atMost.right()).containsExactly(RECEIVED, BEFORE);
        assertThat(atMost.subject()).isEqualTo(DONE);
        assertThat(atMost.cells()).containsExactly(DONE, RECEIVED, BEFORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = b|1|There is no cell \"a\" on the form. A path can begin with: requests, disputes, proactiveDisclosure.",
                "requests.total.recieved = b|1|After \"requests.total.\" there can be: received, broughtForward, outcomes, carriedForward.",
                "requests.total = b|1|After \"requests.total.\" there can be: received, ",
                "requests.total.received = requests.total.outcomes.refused|27|After \"requests.total.outcomes.refused.\" there can be: stateSecrets, ",
                "requests.total.received.x = b|1|After \"requests.total.\" there can be",
                "requests.total.received|1|\"requests.total.received\" is not complete. Write \"cell + cell = cell\" or",
                "requests.total.received =|1|is not complete",
                "requests.total.received <= requests.total.carriedForward +|1|is not complete",
                "+ requests.total.received = b|1|There is no cell \"+\"",
                "requests.total.received >= requests.total.carriedForward|25|\">=\" cannot stand here. Write \"+\" between cells, and",
                "requests.total.received == requests.total.carriedForward|25|\"==\" cannot stand here",
                "requests.total.received requests.total.carriedForward|25|cannot stand here",
                "requests.total.received - requests.total.carriedForward|25|\"-\" cannot stand here",
                "requests.total.received = requests.total.carriedForward = x|57|A row has one \"=\" or \"<=\", and \"+\" between cells after it.",
                "requests.total.received = requests.total.received|27|\"requests.total.received\" stands in this row twice.",
                "proactiveDisclosure.administrativeCharges.amount = b|1|is an amount of money",
                "proactiveDisclosure.licensing.change <= b|1|may be negative",
                "requests.total.received <= proactiveDisclosure.licensing.itemsLastYear|28|is counted in 项, the first cell of the row in 件",
            })
    void errors(String terms, int column, String problem) {
        RulePackException error = Packs.rowError(terms);
        assertThat(error).hasMessageContaining(problem);
        assertThat(error.line()).isEqualTo(1);
        assertThat(error.column()).isEqualTo("row local.x = ".length() + column);
    }

    @Test
    void errorsInChinese() {
        assertThat(Packs.rowError("requests.total.recieved = x").message(Locale.CHINA))
                .isEqualTo("local.pack第1行第15列：表中没有“requests.total.recieved”这一格。"
                        + "“requests.total.”后面可以是：received、broughtForward、outcomes、carriedForward。");
    }

    @Test
    void aMonsterOfAPathIsNotSearchedFor() {
        assertThat(Packs.rowError("requests." + ".".repeat(900_000) + " = x"))
                .hasMessageContaining("A path can begin with");
    }
}
