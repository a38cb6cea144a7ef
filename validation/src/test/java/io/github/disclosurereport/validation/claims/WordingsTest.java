package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import io.github.disclosurereport.form.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingsTest {

    /** Names that the reader asks for besides those of measures, applicants and results. */
    private static final Map<TokenKind, Set<String>> OWN = Map.of(
            TokenKind.APPLICANT, Set.of("ORGANIZATIONS"),
            TokenKind.SCOPE, Set.of("WIDER", "NARROWER", "FILED", "BROUGHT", "OWN", "ELSEWHERE", "PERIOD"),
            TokenKind.NEGATION, Set.of("FEE", "NONE"));

    /** A word of the file with what the file says of it. */
    private record Word(TokenKind kind, String name, String word) {

        FoldedText folded() {
            return FoldedText.of(word);
        }
    }

    private static List<Word> words() throws IOException {
        List<Word> words = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(Wordings.class.getResourceAsStream("wordings.tsv"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                assertThat(fields).as(line).hasSize(3);
                assertThat(fields[2]).as(line).isNotBlank().doesNotContain("  ").isEqualTo(fields[2].strip());
                for (String word : fields[2].split(" ", -1)) {
                    words.add(new Word(TokenKind.valueOf(fields[0]), fields[1], word));
                }
            }
        }
        return words;
    }

    private static Set<String> names(TokenKind kind) {
        Stream<? extends Enum<?>> names = switch (kind) {
            case MEASURE, RATE, NEGATION -> Stream.of(Measure.values());
            case TOPIC -> Stream.of(Topic.values());
            case APPLICANT -> Stream.of(Applicant.values());
            case RESULT -> Stream.of(DisputeResult.values());
            case UNIT -> Stream.of(UnitKind.values());
            default -> Stream.empty();
        };
        Set<String> known = new HashSet<>(names.map(Enum::name).toList());
        known.addAll(OWN.getOrDefault(kind, known.isEmpty() ? Set.of("") : Set.of()));
        return known;
    }

    @Test
    void everyWordIsOfAKindAndAThingThatTheReaderKnows() throws IOException {
        assertThat(words())
                .hasSizeGreaterThan(500)
                .allSatisfy(word ->
                        assertThat(names(word.kind())).as(word.toString()).contains(word.name()));
        assertThat(words()).noneMatch(word -> word.kind().ordinal() < TokenKind.MEASURE.ordinal());
    }

    @Test
    void everyTopicHasWordsAndNoOtherIsNamed() throws IOException {
        assertThat(words())
                .filteredOn(word -> word.kind() == TokenKind.TOPIC)
                .extracting(word -> Topic.valueOf(word.name()))
                .contains(Topic.values());
    }

    @Test
    void noWordStandsTwice() throws IOException {
        Map<String, Word> units = new HashMap<>();
        Map<String, Word> others = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Word word : words()) {
            FoldedText folded = word.folded();
            Map<String, Word> seen = word.kind() == TokenKind.UNIT ? units : others;
            Word first = seen.putIfAbsent(folded.cut(0, folded.length()), word);
            if (first != null) {
                twice.add(first + " and " + word);
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyWordIsFoundForWhatItIs() throws IOException {
        for (Word word : words()) {
            if (word.kind() != TokenKind.UNIT) {
                int length = word.folded().length();
                assertThat(Wordings.standard().words().longest(word.folded(), 0))
                        .as(word.toString())
                        .isEqualTo(Token.of(word.kind(), word.name(), 0, length));
                // What only looks like another word is dropped.
                assertThat(Lexed.tokens(word.word()))
                        .as(word.toString())
                        .hasSize(word.kind() == TokenKind.NONE ? 0 : 1)
                        .allSatisfy(token -> assertThat(token.end()).isEqualTo(length));
            }
        }
    }

    @Test
    void everyMeasureWordMakesAFigure() throws IOException {
        for (Word word : words()) {
            if (word.kind() == TokenKind.UNIT) {
                Token number = Lexed.tokens("共3" + word.word()).get(1);
                StatedValue value = Objects.requireNonNull(number.value(), word.toString());
                FoldedText folded = word.folded();
                assertThat(value.unit()).as(word.toString()).isEqualTo(folded.cut(0, folded.length()));
                assertThat(value.kind().name()).isEqualTo(word.name());
            }
        }
    }

    @Test
    void theLabelsOfTheFormAreFoundWithoutBeingTyped() {
        for (Measure measure : Measure.values()) {
            if (measure.line() != null) {
                String label = measure.line().label(Edition.E2021).replaceFirst("^[0-9]\\.", "");
                // 其他 and its like are everyday words.
                assertThat(Lexed.tokens(label))
                        .as(label)
                        .anyMatch(token -> token.is(TokenKind.MEASURE, measure.name()));
            }
        }
    }

    @Test
    void noLabelOfTheFormIsTypedAgain() throws IOException {
        Stream<String> lines = Stream.of(Measure.values())
                .map(Measure::line)
                .filter(Objects::nonNull)
                .map(line -> line.label(Edition.E2021).replaceFirst("^[0-9]\\.", ""));
        Stream<String> applicants = Stream.of(Applicant.values()).map(who -> who.label(Edition.E2021));
        Stream<String> results = Stream.of(DisputeResult.values()).map(result -> result.label(Edition.E2021));
        Set<String> labels = new HashSet<>(
                Stream.of(lines, applicants, results).flatMap(one -> one).toList());
        assertThat(words()).extracting(Word::word).doesNotContainAnyElementsOf(labels);
    }

    @ParameterizedTest
    @EnumSource(value = DisputeResult.class, names = "TOTAL", mode = EnumSource.Mode.EXCLUDE)
    void theResultsOfTheFormAreFound(DisputeResult result) {
        assertThat(Lexed.tokens(result.label(Edition.E2021)))
                .containsExactly(Token.of(
                        TokenKind.RESULT,
                        result.name(),
                        0,
                        result.label(Edition.E2021).length()));
    }
}
