package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.AmountUnit;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON lines: one object a document. */
final class JsonPrinter implements Printer {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final PrintStream out;
    private final Words words;

    JsonPrinter(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void print(String source, Loaded loaded, ValidationResult result, Diagnosis diagnosis) {
        AnnualReport report = loaded.report();
        ObjectNode line = MAPPER.createObjectNode();
        line.put("source", source);
        line.put("organ", report.cover().organ().name());
        OptionalInt year = report.cover().year();
        line.put("year", year.isPresent() ? (Integer) year.getAsInt() : null);
        line.put("edition", report.edition().id());
        cells(line.putObject("cells"), report);
        ArrayNode unread = line.putArray("unread");
        loaded.unread().forEach(item -> unread(unread.addObject(), item));
        ArrayNode findings = line.putArray("findings");
        result.findings().forEach(finding -> finding(findings.addObject(), finding, report.edition()));
        DiagnosisJson.put(line.putObject("diagnosis"), diagnosis, loaded.unreadCells(), words.locale());
        println(line);
    }

    private static void cells(ObjectNode cells, AnnualReport report) {
        CellValues values = report.values();
        for (Cell cell : Form.of(report.edition()).cells()) {
            put(cells, cell.path(), values.figure(cell));
        }
    }

    /** A number, null for a blank, or the mark. */
    static void put(ObjectNode node, String name, Figure figure) {
        switch (figure.state()) {
            case BLANK -> node.putNull(name);
            case NOT_APPLICABLE -> node.put(name, figure.toString());
            case NUMBER -> node.put(name, number(figure));
        }
    }

    /** Amounts in 万元 where the unit is known, else as they stand. */
    private static BigDecimal number(Figure figure) {
        if (figure instanceof Amount amount) {
            boolean known = amount.unit() != AmountUnit.UNKNOWN;
            return known ? amount.in(AmountUnit.TEN_THOUSAND_YUAN).value() : amount.value();
        }
        return BigDecimal.valueOf(((Count) figure).value());
    }

    private void unread(ObjectNode node, Unread unread) {
        node.put("where", unread.place().text(words.locale()));
        node.put("text", unread.text());
        node.put("reason", unread.note().message(words.locale()));
    }

    private void finding(ObjectNode node, Finding finding, Edition edition) {
        node.put("rule", finding.rule().id());
        node.put("severity", finding.severity().name());
        node.put("outcome", finding.outcome().name());
        ArrayNode cells = node.putArray("cells");
        finding.cells().forEach(cell -> cells.add(cell.path()));
        put(node, "expected", finding.expected().orElse(null), edition);
        put(node, "actual", finding.actual().orElse(null), edition);
        node.put("message", finding.message(words.locale()));
    }

    private void put(ObjectNode node, String name, @Nullable Object value, Edition edition) {
        if (value == null) {
            node.putNull(name);
        } else if (value instanceof BigInteger number) {
            node.put(name, number);
        } else if (value instanceof BigDecimal number) {
            node.put(name, number);
        } else if (value instanceof Integer number) {
            node.put(name, number);
        } else {
            node.put(name, value instanceof Message message ? message.in(words.locale(), edition) : value.toString());
        }
    }

    @Override
    public void failure(String source, String error) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("source", source);
        line.put("error", error);
        println(line);
    }

    @Override
    public void end(Tally tally, LeftOut leftOut) {
        // Each line stands for itself: a summary would be no document.
    }

    private void println(ObjectNode line) {
        // Always "\n": the lines are for programs.
        out.print(MAPPER.writeValueAsString(line) + "\n");
        out.flush();
    }
}
