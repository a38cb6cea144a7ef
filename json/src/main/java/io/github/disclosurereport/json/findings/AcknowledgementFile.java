package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.json.binding.Shape;
import io.github.disclosurereport.json.binding.ShapeRegistry;
import io.github.disclosurereport.json.internal.JsonOutput;
import io.github.disclosurereport.json.internal.JsonText;
import io.github.disclosurereport.validation.Acknowledgement;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Explanations of findings as a JSON file that people can edit: a list of objects with {@code fingerprint}, {@code explanation},
 * {@code by} (who; may be left out) and {@code until} (the last day on which it counts; may be left out).
 */
public final class AcknowledgementFile {

    private static final Shape<List<Acknowledgement>> SHAPE =
            ShapeRegistry.standard().listOf(Acknowledgement.class);

    private AcknowledgementFile() {}

    /**
     * Reads explanations.
     *
     * @param in the JSON in UTF-8; read to its end or to 16 MiB, not closed
     * @return the explanations
     * @throws IOException if the stream fails
     * @throws ReportJsonException if it is not such a list
     */
    public static List<Acknowledgement> read(InputStream in) throws IOException, ReportJsonException {
        return JsonText.read(in.readNBytes(JsonText.LIMIT + 1), SHAPE, ReportJson.DEFAULT_PROBLEM_LIMIT)
                .orThrow(ReportJsonException::new);
    }

    /**
     * Writes explanations.
     *
     * @param acknowledgements the explanations
     * @param out takes the JSON in UTF-8; flushed, not closed
     * @throws IOException if the stream fails
     */
    public static void write(List<Acknowledgement> acknowledgements, OutputStream out) throws IOException {
        String text = JsonOutput.indented(json -> SHAPE.write(json, acknowledgements));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
