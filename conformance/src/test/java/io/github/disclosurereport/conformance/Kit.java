package io.github.disclosurereport.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the kit, as they lie in its jar. */
public final class Kit {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private Kit() {}

    /**
     * The cases that the index lists, in its order.
     *
     * @return the cases
     */
    public static Stream<Case> cases() {
        return ids("cases").map(id -> new Case(json("cases/" + id + ".json")));
    }

    /** The cases of the diagnosis, in the order of the index. */
    static Stream<DiagnosisCase> diagnosisCases() {
        return ids("diagnosis").map(id -> new DiagnosisCase(json("cases/" + id + ".json")));
    }

    /** What the index lists under a name. */
    static Stream<String> ids(String name) {
        return json("index.json").required(name).valueStream().map(JsonNode::asString);
    }

    /**
     * A base report.
     *
     * @param name its name in the index
     * @return its JSON
     */
    public static JsonNode report(String name) {
        return json("reports/" + name + ".json");
    }

    static JsonNode json(String file) {
        return parse(text(file));
    }

    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /**
     * A tree as JSON on one line.
     *
     * @param tree the tree
     * @return the text
     */
    public static String oneLine(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /**
     * A tree as JSON, indented by two spaces, with line feeds on every system.
     *
     * @param tree the tree
     * @return the text
     */
    public static String indented(JsonNode tree) {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
        return MAPPER.writer().with(layout).writeValueAsString(tree) + "\n";
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Kit.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
