package io.github.disclosurereport.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeTest {

    @Test
    void textIsTheWordsOfHeadingsAndParagraphs() {
        Narrative narrative = new Narrative(List.of(
                new Heading(1, "（一）甲"),
                new Paragraph("乙"),
                new ExtraTable(List.of(List.of("丙", ""))),
                new Reference(Reference.Kind.LINK, "丁", "attachment.docx")));
        assertThat(narrative.text()).isEqualTo("（一）甲\n乙");
        assertThat(narrative.isEmpty()).isFalse();
    }

    @Test
    void blankBlocksAreNoText() {
        assertThat(Narrative.empty().isEmpty()).isTrue();
        assertThat(Narrative.of("  ", "").isEmpty()).isTrue();
        assertThat(new Narrative(List.of(new ExtraTable(List.of(List.of(""))))).isEmpty())
                .isTrue();
        assertThat(new Narrative(List.of(new ExtraTable(List.of(List.of("1"))))).isEmpty())
                .isFalse();
        assertThat(new Narrative(List.of(new Reference(Reference.Kind.IMAGE, "", "a.png"))).isEmpty())
                .isFalse();
    }

    @Test
    void listsAreCopied() {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>(List.of("a"))));
        ExtraTable table = new ExtraTable(rows);
        rows.get(0).add("b");
        rows.clear();
        assertThat(table.rows()).containsExactly(List.of("a"));
    }

    @Test
    void headingsHaveALevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(0, "x"));
    }

    @Test
    void kindsOfReferencesAreNamedTheseForEver() {
        assertThat(Reference.Kind.values()).extracting(Reference.Kind::id).containsExactly("image", "link");
    }
}
