package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.form.RequestLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The words that claims are told by: those of {@code wordings.tsv}, and the labels of the form from its catalogue.
 *
 * @param words all but measure words
 * @param units measure words, which mean something behind a figure only
 */
record Wordings(WordTree words, WordTree units) {

    private static final Wordings STANDARD = read();

    static Wordings standard() {
        return STANDARD;
    }

    private static Wordings read() {
        Wordings wordings = new Wordings(new WordTree(), new WordTree());
        try (InputStream file = Objects.requireNonNull(
                        Wordings.class.getResourceAsStream("wordings.tsv"), "wordings.tsv is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                wordings.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wordings.addLabels();
        return wordings;
    }

    private void add(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != 3) {
            throw new IllegalStateException("wordings.tsv: \"" + line + "\" has not three fields");
        }
        TokenKind kind = TokenKind.valueOf(fields.get(0));
        for (String word : fields.get(2).split(" ", -1)) {
            (kind == TokenKind.UNIT ? units : words).add(fold(word), new WordTree.Entry(kind, fields.get(1)));
        }
    }

    /** The single lines, applicants and results under their own labels, so that none is typed twice. */
    private void addLabels() {
        for (Measure measure : Measure.values()) {
            RequestLine line = measure.line();
            if (line != null) {
                addLabel(TokenKind.MEASURE, measure.name(), line.label(Edition.E2021));
            }
        }
        for (Applicant who : Applicant.values()) {
            // 其他 and 总计 are everyday words; alone they name no column.
            if (who.label(Edition.E2021).length() > 2) {
                addLabel(TokenKind.APPLICANT, who.name(), who.label(Edition.E2021));
            }
        }
        for (DisputeResult result : DisputeResult.values()) {
            if (result != DisputeResult.TOTAL) {
                addLabel(TokenKind.RESULT, result.name(), result.label(Edition.E2021));
            }
        }
    }

    private void addLabel(TokenKind kind, String name, String label) {
        String bare = fold(LabelText.fold(label).replaceFirst("^[0-9]\\.", ""));
        if (bare.length() > 2) {
            words.add(bare, new WordTree.Entry(kind, name));
        }
    }

    private static String fold(String word) {
        FoldedText text = FoldedText.of(word);
        return text.cut(0, text.length());
    }
}
