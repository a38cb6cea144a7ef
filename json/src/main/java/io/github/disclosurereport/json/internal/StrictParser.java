package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.binding.Bilingual;
import io.github.disclosurereport.json.binding.Excerpt;
import io.github.disclosurereport.json.binding.JsonProblem;
import io.github.disclosurereport.json.binding.JsonValue;
import io.github.disclosurereport.json.binding.Place;
import io.github.disclosurereport.json.binding.Problems;
import io.github.disclosurereport.json.binding.Shape;
import io.github.disclosurereport.json.binding.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads a whole text as one value, within limits. */
final class StrictParser {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(TreeReader.MAX_DEPTH)
                    .maxTokenCount(TreeReader.MAX_TOKENS)
                    .maxStringLength(1_000_000)
                    .maxNameLength(200)
                    .maxNumberLength(100)
                    .build())
            .build();

    /** The parser's advice on its own settings, which no user of this module can follow. */
    private static final Pattern ADVICE =
            Pattern.compile(", from `[^`]*`|(: (JSON spec|enable|maybe)| \\((start marker|for )).*", Pattern.DOTALL);

    private final JsonParser parser;
    private final TreeReader reader;

    private StrictParser(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.reader = new TreeReader(new ParserTokens(parser), problems);
    }

    static <T> ReadResult<T> parse(String text, Shape<T> shape, int problemLimit) {
        Problems problems = new Problems(problemLimit);
        JsonValue json;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            StrictParser strict = new StrictParser(parser, problems);
            try {
                json = strict.whole();
            } catch (JacksonException e) {
                return ReadResult.failed(strict.broken(e));
            } catch (UnexpectedTextException e) {
                return ReadResult.failed(e.problem);
            }
        }
        T value = shape.read(json, problems);
        return new ReadResult<>(problems.isEmpty() ? value : null, problems.found(), problems.count());
    }

    /** Nothing at all, or something after the value. */
    private static final class UnexpectedTextException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient JsonProblem problem;

        UnexpectedTextException(JsonProblem problem) {
            super(problem.words().english());
            this.problem = problem;
        }
    }

    private JsonValue whole() throws UnexpectedTextException {
        if (parser.nextToken() == null) {
            throw new UnexpectedTextException(
                    Place.start().problem(new Bilingual("应为对象，实为空", "expected an object, found nothing")));
        }
        JsonValue value;
        try {
            value = reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TreeReader.TooLargeException e) {
            throw new UnexpectedTextException(e.problem());
        }
        if (parser.nextToken() != null) {
            TokenStreamLocation location = parser.currentTokenLocation();
            throw new UnexpectedTextException(Place.start()
                    .at(location.getLineNr(), location.getColumnNr())
                    .problem(new Bilingual("报告之后不应再有内容", "expected nothing after the report")));
        }
        return value;
    }

    private JsonProblem broken(JacksonException e) {
        @Nullable TokenStreamLocation known = e.getLocation();
        TokenStreamLocation location = known == null ? parser.currentLocation() : known;
        Place place = reader.culprit(parser.streamReadContext().currentName())
                .at(location.getLineNr(), location.getColumnNr());
        if (e instanceof UnexpectedEndOfInputException) {
            return place.problem(new Bilingual("文本不完整", "expected more: the text ends too early"));
        }
        String words = Excerpt.line(ADVICE.matcher(e.getOriginalMessage()).replaceAll(""));
        return place.problem(
                e instanceof StreamConstraintsException
                        ? new Bilingual("内容过大：" + words, "too large: " + words)
                        : new Bilingual("不是JSON：" + words, "not JSON: " + words));
    }
}
