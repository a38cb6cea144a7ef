package io.github.disclosurereport.ingest.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.ingest.PdfFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The measure of the reader: thousands of documents in every shape and with every quirk. A cell whose figure the document tells must
 * be read as that figure; any other must stay blank, and its number must be listed.
 *
 * <p>A document that fails is named; {@code -Dgenerated.document=NAME -Dtest=GeneratedDocumentsTest} reads it alone and prints it.
 */
class GeneratedDocumentsTest {

    /** Documents without quirks, for each shape and edition. */
    private static final int PLAIN = 4;

    /** Documents with several quirks; more of them with {@code -Dgenerated.combined=NUMBER}. */
    private static final int COMBINED = Integer.getInteger("generated.combined", 1_600);

    /** In all, and for each shape and quirk. */
    private static final double LEAST_RIGHT = 0.995;

    private static final int MOST_SHOWN = 40;

    private final Map<String, Tally> byName = new LinkedHashMap<>();
    private final Tally total = new Tally();
    private final List<String> failures = new ArrayList<>();

    @Test
    void nothingIsInventedAndWhatIsToldIsRead() {
        Shapes.media().forEach(medium -> byName.put(medium.name(), new Tally()));
        Shapes.quirks().forEach(quirk -> byName.put(quirk.name(), new Tally()));
        oneByOne();
        combined(new SplittableRandom(2021));
        if (!PdfFile.canBeWritten()) {
            System.out.println("PDF files are not measured: the font WenQuanYi Zen Hei is not installed");
        }
        System.out.println(Tally.head());
        byName.forEach((name, tally) -> System.out.println(tally.line(name)));
        System.out.println(total.line("total"));

        String shown = String.join("\n", failures.subList(0, Math.min(MOST_SHOWN, failures.size())));
        assertThat(total.documents()).isGreaterThanOrEqualTo(3_000);
        assertThat(total.invented()).describedAs("invented\n%s", shown).isZero();
        assertThat(total.unlisted()).describedAs("not listed\n%s", shown).isZero();
        assertThat(total.share()).describedAs("right\n%s", shown).isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat(byName.values())
                .describedAs("each shape and quirk\n%s", shown)
                .allMatch(tally -> tally.share() >= LEAST_RIGHT);
    }

    /** Every shape without quirks and with each quirk alone, in both editions. */
    private void oneByOne() {
        long seed = 0;
        for (Edition edition : Edition.values()) {
            for (Medium medium : Shapes.media()) {
                for (int i = 0; i < PLAIN; i++) {
                    measure(GeneratedDocument.of(edition, medium, List.of(), ++seed));
                }
                for (Quirk quirk : Shapes.quirks()) {
                    if (quirk.suits(medium)) {
                        measure(GeneratedDocument.of(edition, medium, List.of(quirk), ++seed));
                    }
                }
            }
        }
    }

    private void combined(SplittableRandom random) {
        for (int i = 0; i < COMBINED; i++) {
            Medium medium = Shapes.media().get(random.nextInt(Shapes.media().size()));
            Edition edition = random.nextBoolean() ? Edition.E2019 : Edition.E2021;
            measure(GeneratedDocument.of(edition, medium, combination(medium, random), random.nextInt(1_000_000)));
        }
    }

    private void measure(GeneratedDocument document) {
        Result result = Result.of(document);
        total.add(result);
        name(document.medium().name()).add(result);
        document.quirks().forEach(quirk -> name(quirk.name()).add(result));
        if (!result.faults().isEmpty()) {
            List<String> first =
                    result.faults().subList(0, Math.min(3, result.faults().size()));
            failures.add(document.name() + ": " + result.faults().size() + " faults, such as " + first);
        }
    }

    private Tally name(String name) {
        return byName.computeIfAbsent(name, one -> new Tally());
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
    @EnabledIfSystemProperty(named = "generated.document", matches = ".+")
    void oneAlone() {
        GeneratedDocument document = GeneratedDocument.named(System.getProperty("generated.document"));
        System.out.println(document.text());
        assertThat(Result.of(document).faults()).isEmpty();
    }
}
