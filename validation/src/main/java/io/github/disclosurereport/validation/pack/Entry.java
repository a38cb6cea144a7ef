package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.form.LabelText;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of a pack.
 *
 * @param keyword the word it begins with
 * @param subject what it is about
 * @param value what holds for it; empty for {@link Keyword#WITHOUT}
 */
record Entry(Keyword keyword, Piece subject, Piece value) {

    static Entry of(Piece line) throws RulePackException {
        int end = 0;
        while (end < line.text().length() && !Piece.isSpace(line.text().charAt(end))) {
            end++;
        }
        Keyword keyword = line.part(0, end).choice(Stream.of(Keyword.values()), Keyword::id, "keyword");
        Piece rest = line.part(end, line.text().length());
        int equals = rest.text().indexOf('=');
        if (keyword == Keyword.WITHOUT) {
            if (rest.text().isEmpty() || equals >= 0) {
                throw line.wrong("without");
            }
            return new Entry(keyword, rest, rest.part(0, 0));
        }
        Piece subject = rest.part(0, Math.max(equals, 0));
        Piece value = rest.part(equals + 1, rest.text().length());
        if (equals < 0 || subject.text().isEmpty() || value.text().isEmpty()) {
            throw line.wrong("shape", Map.of("keyword", keyword.id()));
        }
        return new Entry(keyword, subject, value);
    }

    /** The subject as it is told from others. */
    String key() {
        return keyword == Keyword.ORGAN ? LabelText.fold(subject.text()) : subject.text();
    }
}
