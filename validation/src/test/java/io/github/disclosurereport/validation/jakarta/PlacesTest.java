package io.github.disclosurereport.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.AnnualReport;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Validator VALIDATOR = Providers.standard();

    record Filing(@ConsistentReport AnnualReport report) {}

    record Region(List<@ConsistentReport AnnualReport> reports) {}

    record ByOrgan(Map<String, @ConsistentReport AnnualReport> reports) {}

    record Perhaps(Optional<@ConsistentReport AnnualReport> report) {}

    static final class Office {

        private final AnnualReport last;

        Office(AnnualReport last) {
            this.last = last;
        }

        void file(@ConsistentReport AnnualReport report, List<@ConsistentReport AnnualReport> earlier) {}

        @ConsistentReport
        AnnualReport last() {
            return last;
        }
    }

    private static List<String> found(String prefix) {
        return List.of(prefix + "requests.total.outcomes.granted", prefix + "requests.total.outcomes.total");
    }

    @Test
    void aField() {
        assertThat(Samples.paths(VALIDATOR.validate(new Filing(Samples.wrong()))))
                .isEqualTo(found("report."));
        assertThat(VALIDATOR.validate(new Filing(Samples.valid()))).isEmpty();
    }

    @Test
    void everyStepIsAProperty() {
        Path path = VALIDATOR
                .validate(new Filing(Samples.wrong()))
                .iterator()
                .next()
                .getPropertyPath();
        assertThat(path).hasSize(5).allMatch(node -> node.getKind() == ElementKind.PROPERTY);
    }

    @Test
    void theElementsOfACollection() {
        Region region = new Region(List.of(Samples.valid(), Samples.wrong()));
        assertThat(Samples.paths(VALIDATOR.validate(region))).isEqualTo(found("reports[1].<list element>."));
        Path path = VALIDATOR.validate(region).iterator().next().getPropertyPath();
        assertThat(StreamSupport.stream(path.spliterator(), false).map(Path.Node::getIndex))
                .containsExactly(null, 1, null, null, null, null);
        assertThat(Samples.paths(VALIDATOR.validate(new ByOrgan(Map.of("甲", Samples.wrong())))))
                .isEqualTo(found("reports[甲].<map value>."));
        assertThat(Samples.paths(VALIDATOR.validate(new Perhaps(Optional.of(Samples.wrong())))))
                .isEqualTo(found("report."));
        assertThat(VALIDATOR.validate(new Perhaps(Optional.empty()))).isEmpty();
    }

    @Test
    void theParametersOfAMethod() throws NoSuchMethodException {
        Method file = Office.class.getDeclaredMethod("file", AnnualReport.class, List.class);
        Office office = new Office(Samples.valid());
        Object[] one = {Samples.wrong(), List.of()};
        assertThat(Samples.paths(VALIDATOR.forExecutables().validateParameters(office, file, one)))
                .isEqualTo(found("file.arg0."));
        Object[] other = {Samples.valid(), List.of(Samples.wrong())};
        assertThat(Samples.paths(VALIDATOR.forExecutables().validateParameters(office, file, other)))
                .isEqualTo(found("file.arg1[0].<list element>."));
    }

    @Test
    void theReturnValueOfAMethod() throws NoSuchMethodException {
        Method last = Office.class.getDeclaredMethod("last");
        Office office = new Office(Samples.wrong());
        assertThat(Samples.paths(VALIDATOR.forExecutables().validateReturnValue(office, last, office.last())))
                .isEqualTo(found("last.<return value>."));
    }
}
