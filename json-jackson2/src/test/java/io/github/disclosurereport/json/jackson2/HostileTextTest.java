package io.github.disclosurereport.json.jackson2;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text gets one clear error, however lenient the mapper. */
class HostileTextTest {

    private static final ObjectMapper LENIENT = new ObjectMapper()
            .findAndRegisterModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

    static Stream<Arguments> texts() throws JsonProcessingException {
        String good = LENIENT.writeValueAsString(SampleReports.distinct(Edition.E2021));
        String count = "\"received\":\\d+";
        return Stream.of(
                Arguments.of("{\"edition\":" + "[".repeat(400) + "]".repeat(400) + "}", "too large"),
                Arguments.of("{\"edition\":[" + "0,".repeat(1_000_001) + "0]}", "too large"),
                Arguments.of("{\"edition\":\"2021\",\"edition\":\"2021\"}", "expected each name once"),
                Arguments.of(
                        good.replaceFirst(count, "\"received\":" + "9".repeat(900)), "between -9223372036854775808"),
                Arguments.of(good.replaceFirst(count, "\"received\":1e999999999"), "expected a whole number"),
                Arguments.of(good.replaceFirst(count, "\"received\":\"5\""), "expected a whole number"),
                Arguments.of(good.replace("\"webAddress\"", "\"website\""), "unknown name \"website\""),
                Arguments.of("[]", "expected an object, found a list"),
                Arguments.of("\"x\"", "expected an object"),
                Arguments.of("{\"edition\":tru}", "tru"),
                Arguments.of("{", "end-of-input"),
                Arguments.of("", "end-of-input"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedWithAClearError(String text, String words) {
        assertThatThrownBy(() -> LENIENT.readValue(text, AnnualReport.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(words);
    }
}
