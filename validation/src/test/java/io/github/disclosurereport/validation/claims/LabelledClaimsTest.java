package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every statement of the published documents, labelled by hand by someone who had not seen the reader, beside what is read. */
class LabelledClaimsTest {

    /** One statement: the stretch of a block that says it, and what it says. */
    private record Label(String document, String section, int block, int from, int to, String fact) {

        static Label of(String line) {
            List<String> fields = List.of(line.split("\t", -1));
            String measure = fields.get(6).equals("CHANGE") ? Measure.OTHER.name() : fields.get(6);
            return new Label(
                    fields.get(0),
                    fields.get(1),
                    Integer.parseInt(fields.get(2)),
                    Integer.parseInt(fields.get(3)),
                    Integer.parseInt(fields.get(4)),
                    measure + " " + fields.get(5) + " " + fields.get(7));
        }

        boolean isSaidBy(Statement statement) {
            return section.equals(statement.section())
                    && block == statement.block()
                    && from <= statement.offset()
                    && statement.offset() < to
                    && fact.equals(statement.fact());
        }

        /** The number of a list is read as a figure, too. */
        boolean isListOf(Statement statement) {
            return fact.startsWith("LIST")
                    && section.equals(statement.section())
                    && block == statement.block()
                    && from <= statement.offset()
                    && statement.offset() < to;
        }

        /** Statements that are not figures have rules of their own. */
        Optional<String> rule() {
            if (fact.startsWith("PERIOD")) {
                return Optional.of("period.year");
            }
            return fact.startsWith("PARTS") ? Optional.of("announced.parts") : Optional.empty();
        }
    }

    /** A figure or a list as it was read. */
    private record Statement(String section, int block, int offset, String fact) {

        static Statement of(ClaimPlace place, String fact) {
            return new Statement(
                    place.section().map(Section::id).orElse("preamble"), place.block(), place.offset(), fact);
        }

        static Statement of(Binding binding) {
            Claim claim = binding.claim();
            String what = claim.measure()
                    + claim.result().map(result -> "/" + result).orElse("")
                    + (claim.applicants().isEmpty()
                            ? ""
                            : "@" + claim.applicants().size());
            return of(claim.place(), what + " " + claim.value().low().toPlainString() + " " + binding.verdict());
        }

        static Statement of(Enumeration list) {
            int stated = list.stated().integer().intValueExact();
            Verdict verdict = list.least() <= stated && stated <= list.most() ? Verdict.MATCHES : Verdict.CONTRADICTS;
            return of(list.place(), "LIST " + stated + " " + verdict);
        }
    }

    private static List<Label> labels() throws IOException {
        try (InputStream file = Objects.requireNonNull(LabelledClaimsTest.class.getResourceAsStream("labels.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Label::of)
                    .toList();
        }
    }

    private static List<Statement> read(AnnualReport report) {
        List<Statement> read = new ArrayList<>();
        ClaimBinder.bind(report).forEach(binding -> read.add(Statement.of(binding)));
        ClaimReader.read(report).enumerations().forEach(list -> read.add(Statement.of(list)));
        return read;
    }

    @Test
    void mostAreReadAndHardlyAnyOtherThing() throws IOException, UnreadableReportException {
        List<Label> labels = labels();
        List<Label> missed = new ArrayList<>();
        List<Statement> others = new ArrayList<>();
        int all = 0;
        for (String document : labels.stream().map(Label::document).distinct().toList()) {
            AnnualReport report = Corpus.edited(document);
            List<Statement> read = read(report);
            List<Label> own = labels.stream()
                    .filter(label -> label.document().equals(document))
                    .toList();
            own.stream()
                    .filter(label -> label.rule()
                            .map(rule -> !agrees(label, rule, report))
                            .orElseGet(() -> read.stream().noneMatch(label::isSaidBy)))
                    .forEach(missed::add);
            read.stream()
                    .filter(one -> own.stream().noneMatch(label -> label.isSaidBy(one) || label.isListOf(one)))
                    .forEach(others::add);
            all += read.size();
        }
        double recall = 1 - (double) missed.size() / labels.size();
        double precision = 1 - (double) others.size() / all;
        System.out.printf(
                "labelled statements: %d, recall %.3f; read: %d, precision %.3f%n",
                labels.size(), recall, all, precision);
        missed.forEach(label -> System.out.println("missed: " + label));
        others.forEach(other -> System.out.println("not labelled: " + other));
        assertThat(recall).isGreaterThanOrEqualTo(0.9);
        assertThat(precision).isGreaterThanOrEqualTo(0.98);
    }

    /** The rule must be violated exactly where the label says so; of the parts only their number is labelled. */
    private static boolean agrees(Label label, String rule, AnnualReport report) {
        boolean violated = ReportValidator.standard().validate(report).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .anyMatch(finding ->
                        !rule.equals("announced.parts") || finding.section().isEmpty());
        return violated == label.fact().endsWith(Verdict.CONTRADICTS.name());
    }
}
