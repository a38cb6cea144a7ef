package io.github.disclosurereport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.model.AnnualReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real documents against their figures: everything right or left blank and listed, nothing invented. */
class CorpusTest {

    @ParameterizedTest
    @CsvSource({
        "seed, report-2020.txt, report-2020.gold.json, 198",
        "corpus, hangzhou-style-2025.html, hangzhou-style-2025.gold.json, 200",
        "corpus, huaian-city-2024.pdf-text.txt, huaian-city-2024.gold.json, 200",
        "corpus, shuyang-county-2025.md, shuyang-county-2025.gold.json, 200"
    })
    void everyCellAgreesWithTheGoldFile(String folder, String document, String gold, int right) throws Exception {
        Path file = GoldFile.shared(folder).resolve(document);
        GoldFile expected = GoldFile.of(gold);
        ReportImport read = ReportReader.standard().read(file);

        List<String> invented = new ArrayList<>();
        int agreeing = 0;
        for (Map.Entry<Cell, String> entry : expected.cells().entrySet()) {
            String found = text(read.report().get(entry.getKey()));
            if (found.equals(entry.getValue())) {
                agreeing++;
            } else if (!found.isEmpty()) {
                invented.add(entry.getKey() + ": " + found + " instead of " + entry.getValue());
            }
        }
        assertThat(invented).isEmpty();
        assertThat(agreeing)
                .describedAs("cells right; unread: %s", read.unread())
                .isEqualTo(right);
        assertThat(read.edition().id()).isEqualTo(expected.edition());
        assertThat(read.report().cover().year()).hasValue(expected.year());
        if (!document.startsWith("shuyang")) {
            assertThat(read.report().cover().organ().name()).isEqualTo(expected.organ());
        }
    }

    /** Takes away each line in turn: what is lost may make figures blank, never different. */
    @ParameterizedTest
    @CsvSource({
        "seed, report-2020.txt",
        "corpus, hangzhou-style-2025.html",
        "corpus, huaian-city-2024.pdf-text.txt",
        "corpus, shuyang-county-2025.md"
    })
    void aLostLineInventsNothing(String folder, String document) throws Exception {
        Path file = GoldFile.shared(folder).resolve(document);
        AnnualReport whole = ReportReader.standard().read(file).report();
        List<String> lines = Files.readAllLines(file);
        for (int lost = 0; lost < lines.size(); lost++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(lost);
            AnnualReport read =
                    ReportReader.standard().read(String.join("\n", rest)).report();
            assertThat(Compared.invented(whole, read))
                    .describedAs("line %d lost: %s", lost + 1, lines.get(lost))
                    .isEmpty();
        }
    }

    private static String text(Figure figure) {
        if (figure instanceof Amount amount && amount.isNumber() && amount.unit() != AmountUnit.UNKNOWN) {
            return amount.in(AmountUnit.TEN_THOUSAND_YUAN).value().toPlainString();
        }
        return figure.toString();
    }
}
