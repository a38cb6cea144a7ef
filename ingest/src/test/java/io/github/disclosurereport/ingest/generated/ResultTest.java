package io.github.disclosurereport.ingest.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measure itself: what it must notice. */
class ResultTest {

    private static final Cell CELL = Cell.ofPath("requests.total.received");

    private static GeneratedDocument document() {
        return GeneratedDocument.of(Edition.E2021, HtmlMedium.HTML, List.of(), 5);
    }

    @Test
    void aDocumentThatIsReadRightHasNoFaults() {
        Result result = Result.of(document());
        assertThat(result).isEqualTo(new Result(200, 200, 0, 0, 0, List.of()));
    }

    @Test
    void anotherFigureIsInvented() {
        GeneratedDocument document = document();
        document.truth().expect(CELL, Count.of(7_777));
        Result result = Result.of(document);

        assertThat(result.right()).isEqualTo(199);
        assertThat(result.invented()).isEqualTo(1);
        assertThat(result.faults()).hasSize(1);
        assertThat(result.faults().get(0)).startsWith(CELL.path());
    }

    @Test
    void aFigureWhereTheDocumentDoesNotTellIsInvented() {
        GeneratedDocument document = document();
        document.truth().undetermine(CELL);
        assertThat(Result.of(document).determined()).isEqualTo(199);
        assertThat(Result.of(document).invented()).isEqualTo(1);
    }

    @Test
    void aNumberThatIsNotListedIsMissed() {
        GeneratedDocument document = document();
        document.truth().stray("7777");
        assertThat(Result.of(document).stray()).isEqualTo(1);
        assertThat(Result.of(document).listed()).isZero();
    }

    @Test
    void theSameNameMakesTheSameDocument() {
        GeneratedDocument document = GeneratedDocument.of(
                Edition.E2019, FlatMedium.FLAT_BARE, List.of(PageQuirk.TWICE, FigureQuirk.SIGNS), 12);
        assertThat(document.name()).isEqualTo("E2019/FLAT_BARE/SIGNS+TWICE/12");
        assertThat(GeneratedDocument.named(document.name()).bytes()).isEqualTo(document.bytes());
    }
}
