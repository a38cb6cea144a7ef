package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.SourcePlace;
import io.github.disclosurereport.ingest.internal.Blocks;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String FIRST = Section.OVERVIEW.heading();
    private static final String FIFTH = Section.PROBLEMS.heading();

    private static Outline of(String... lines) {
        return Outline.of(Blocks.lines(String.join("\n", lines)));
    }

    @Test
    void blocksGoUnderTheHeadingBeforeThem() {
        Outline outline = of("引言", FIRST, "甲", "乙", FIFTH, "丙");
        assertThat(Blocks.words(outline.preamble())).containsExactly("引言");
        assertThat(outline.parts())
                .extracting(Outline.Part::section)
                .containsExactly(Section.OVERVIEW, Section.PROBLEMS);
        assertThat(Blocks.words(outline.parts().get(0).blocks())).containsExactly("甲", "乙");
        assertThat(outline.places()).containsEntry(Section.PROBLEMS, new SourcePlace.InText(5, 1));
        assertThat(outline.notes()).isEmpty();
    }

    @Test
    void aHeadingSaidAgainInItsOwnSectionIsACaption() {
        Outline outline = of(FIRST, Section.OVERVIEW.title(), "甲");
        assertThat(outline.parts()).hasSize(1);
        assertThat(Blocks.words(outline.parts().get(0).blocks())).containsExactly("甲");
    }

    @Test
    void aTableOfContentsIsNoSection() {
        Outline outline = of(FIRST, FIFTH, FIRST, "甲", FIFTH, "乙");
        assertThat(outline.parts()).hasSize(2);
        assertThat(Blocks.words(outline.parts().get(1).blocks())).containsExactly("乙");
    }

    @Test
    void oddNumbersAndRepeatsAreNoted() {
        Outline outline = of(FIRST, "甲", "四、" + Section.PROBLEMS.title(), "乙", FIRST, "丙");
        assertThat(outline.notes())
                .containsExactly(
                        Note.of(NoteCode.SECTION_MISNUMBERED, "四、" + Section.PROBLEMS.title()),
                        Note.of(NoteCode.SECTION_REPEATED, Section.OVERVIEW.numeral()));
    }
}
