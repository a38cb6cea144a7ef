package io.github.disclosurereport.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.rollup.RollupResult;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Mappers that find the modules by themselves write the same and read it back equal. */
class BothGenerationsTest {

    private static final int SEEDS = 1000;
    private static final ObjectMapper JACKSON_2 = new ObjectMapper().findAndRegisterModules();
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().findAndAddModules().build();

    private static <T> void comesBack(Class<T> type, LongFunction<T> values) throws JsonProcessingException {
        for (long seed = 0; seed < SEEDS; seed++) {
            T value = values.apply(seed);
            String json = JACKSON_3.writeValueAsString(value);
            assertThat(JACKSON_2.writeValueAsString(value)).as("seed %d", seed).isEqualTo(json);
            assertThat(JACKSON_3.readValue(json, type))
                    .as("Jackson 3, seed %d", seed)
                    .isEqualTo(value);
            assertThat(JACKSON_2.readValue(json, type))
                    .as("Jackson 2, seed %d", seed)
                    .isEqualTo(value);
        }
    }

    @Test
    void reports() throws JsonProcessingException {
        comesBack(AnnualReport.class, SeededValues::report);
    }

    @Test
    void results() throws JsonProcessingException {
        comesBack(ValidationResult.class, SeededValues::result);
    }

    @Test
    void diagnoses() throws JsonProcessingException {
        comesBack(Diagnosis.class, SeededValues::diagnosis);
    }

    @Test
    void rollups() throws JsonProcessingException {
        comesBack(RollupResult.class, SeededValues::rollup);
    }

    @Test
    void imports() throws JsonProcessingException {
        comesBack(ReportImport.class, SeededValues::read);
    }
}
