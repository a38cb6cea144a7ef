package io.github.disclosurereport.ingest.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the reader over thousands of documents in every shape and with every quirk. A cell whose figure the document determines
 * must be read as that figure; any other must stay blank, and its number must be listed as unread.
 *
 * <p>The documents depend on the seed alone, not on the machine. {@code -Dgenerated.seed=NUMBER} draws others; the profile
 * {@code generated} reads ten thousand of a fresh seed. {@code -Dgenerated.document=NAME -Dtest=GeneratedDocumentsTest} reads one
 * document by its name and prints it.
 */
class GeneratedDocumentsTest {

    private static final long SEED = Long.getLong("generated.seed", 2026);

    /** Documents without quirks, for each shape and edition. */
    private static final int PLAIN = 4;

    /** Documents with several quirks. */
    private static final int COMBINED = Integer.getInteger("generated.combined", 1_600);

    private static final int MOST_SHOWN = Integer.getInteger("generated.shown", 40);

    private final Measure measure = new Measure();

    @Test
    void nothingIsInventedAndWhatIsToldIsRead() {
        SplittableRandom random = new SplittableRandom(SEED);
        oneByOne(random);
        combined(random);
        System.out.println("Generated documents, -Dgenerated.seed=" + SEED + " -Dgenerated.combined=" + COMBINED);
        measure.lines().forEach(System.out::println);

        List<String> failures = measure.failures();
        String shown = String.join("\n", failures.subList(0, Math.min(MOST_SHOWN, failures.size())));
        Tally total = measure.total();
        assertThat(total.documents()).isGreaterThanOrEqualTo(3_000);
        assertThat(total.invented()).describedAs("invented\n%s", shown).isZero();
        assertThat(total.unlisted()).describedAs("not listed\n%s", shown).isZero();
        assertThat(measure.belowTheBar())
                .describedAs("below the bar\n%s", shown)
                .isEmpty();
    }

    /** Every shape without quirks and with each quirk alone, in both editions. */
    private void oneByOne(SplittableRandom random) {
        for (Edition edition : Edition.values()) {
            for (Medium medium : Shapes.media()) {
                for (int i = 0; i < PLAIN; i++) {
                    measure.add(GeneratedDocument.of(edition, medium, List.of(), seed(random)));
                }
                for (Quirk quirk : Shapes.quirks()) {
                    if (quirk.suits(medium)) {
                        measure.add(GeneratedDocument.of(edition, medium, List.of(quirk), seed(random)));
                    }
                }
            }
        }
    }

    private void combined(SplittableRandom random) {
        for (int i = 0; i < COMBINED; i++) {
            Medium medium = Shapes.media().get(random.nextInt(Shapes.media().size()));
            Edition edition = random.nextBoolean() ? Edition.E2019 : Edition.E2021;
            measure.add(GeneratedDocument.of(edition, medium, combination(medium, random), seed(random)));
        }
    }

    private static int seed(SplittableRandom random) {
        return random.nextInt(1_000_000);
    }

    /** At most one quirk of each group. */
    private static List<Quirk> combination(Medium medium, SplittableRandom random) {
        List<Quirk> chosen = new ArrayList<>();
        for (Quirk.Group group : Quirk.Group.values()) {
            List<Quirk> fitting = Shapes.quirks().stream()
                    .filter(quirk -> quirk.group() == group && quirk.suits(medium))
                    .toList();
            if (random.nextInt(3) > 0) {
                chosen.add(fitting.get(random.nextInt(fitting.size())));
            }
        }
        return chosen;
    }

    @Test
    @EnabledIfSystemProperty(
            named = "generated.document",
            matches = ".+",
            disabledReason = "reads one document by name")
    void oneAlone() {
        GeneratedDocument document = GeneratedDocument.named(System.getProperty("generated.document"));
        System.out.println(document.text());
        assertThat(Result.of(document).faults()).isEmpty();
    }
}
