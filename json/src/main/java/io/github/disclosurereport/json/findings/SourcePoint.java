package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.json.binding.Bilingual;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A place in the published document.
 *
 * @param line the line of a text, from 1; empty if the document has no lines
 * @param column the character in the line, from 1; empty if the document has no lines
 * @param length the number of characters of the figure as it stands there; empty if unknown
 * @param words the place in words, such as 第2个表第3行第1列
 */
public record SourcePoint(OptionalInt line, OptionalInt column, OptionalInt length, Bilingual words) {

    public SourcePoint {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(words, "words");
    }

    /**
     * A place that only words tell.
     *
     * @param words the words
     * @return the place
     */
    public static SourcePoint inWords(Bilingual words) {
        return new SourcePoint(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), words);
    }
}
