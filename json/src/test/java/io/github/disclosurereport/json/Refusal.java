package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.form.Edition;
import java.util.ArrayList;
import java.util.List;

/**
 * A change to a good text, and the error that it must give.
 *
 * @param edits pairs of a text that occurs once and its replacement; one replacement has a § where the error is
 * @param path the path that the error must name
 * @param words words of its message
 */
record Refusal(Edition edition, List<String> edits, String path, List<String> words) {

    private static final char HERE = '§';

    static Refusal of(Edition edition, String... edits) {
        return new Refusal(edition, List.of(edits), "", List.of());
    }

    static Refusal of(String... edits) {
        return of(Edition.E2021, edits);
    }

    Refusal at(String expectedPath, String... expectedWords) {
        return new Refusal(edition, edits, expectedPath, List.of(expectedWords));
    }

    void check() {
        String marked = ReportJson.write(FullReports.full(edition));
        for (int i = 0; i < edits.size(); i += 2) {
            int start = marked.indexOf(edits.get(i));
            assertThat(start).as(edits.get(i)).isNotNegative().isEqualTo(marked.lastIndexOf(edits.get(i)));
            marked = marked.substring(0, start)
                    + edits.get(i + 1)
                    + marked.substring(start + edits.get(i).length());
        }
        int here = marked.indexOf(HERE);
        List<String> before = new ArrayList<>(List.of(marked.substring(0, here).split("\n", -1)));
        String bad = marked.substring(0, here) + marked.substring(here + 1);
        ReportJsonException error = catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(bad));
        assertThat(error).as("not refused").isNotNull();
        assertThat(error.path()).as(error.getMessage()).isEqualTo(path);
        assertThat(error.line()).as(error.getMessage()).isEqualTo(before.size());
        assertThat(error.column())
                .as(error.getMessage())
                .isEqualTo(1 + before.get(before.size() - 1).length());
        String start =
                "line " + error.line() + ", column " + error.column() + (path.isEmpty() ? "" : ", " + path) + ": ";
        assertThat(error.getMessage()).startsWith(start).contains(words).doesNotContain("\n");
    }

    @Override
    public String toString() {
        return String.join(" → ", edits).replace("\n", " ");
    }
}
