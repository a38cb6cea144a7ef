package io.github.disclosurereport.json.findings;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.json.binding.JsonSink;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one SARIF log, top down. */
final class SarifWriter {

    private final JsonSink out;
    private final List<RuleInfo> rules;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final Locale locale;

    SarifWriter(JsonSink out, List<RuleInfo> rules, Locale locale) {
        this.out = out;
        this.rules = rules;
        this.locale = locale;
        for (int i = 0; i < rules.size(); i++) {
            ruleIndex.put(rules.get(i).id(), i);
        }
    }

    void write(List<CheckedDocument> documents) {
        object(() -> {
            out.string("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            out.string("version", "2.1.0");
            array("runs", List.of(documents), this::run);
        });
    }

    private void run(List<CheckedDocument> documents) {
        object(() -> {
            object(
                    "tool",
                    () -> object("driver", () -> {
                        out.string("name", "disclosure-report");
                        out.string("language", locale.getLanguage().equals("zh") ? "zh-CN" : "en");
                        array("rules", rules, this::rule);
                    }));
            array("artifacts", documents, document -> object(() -> location(document)));
            out.string("columnKind", "utf16CodeUnits");
            out.name("results");
            out.startArray();
            for (int i = 0; i < documents.size(); i++) {
                for (Finding finding : documents.get(i).result().findings()) {
                    result(documents.get(i), i, finding);
                }
            }
            out.endArray();
        });
    }

    private void location(CheckedDocument document) {
        object("location", () -> out.string("uri", uri(document.source())));
    }

    private void rule(RuleInfo rule) {
        object(() -> {
            out.string("id", rule.id());
            text("shortDescription", rule.title().in(locale));
            text("help", rule.citation().in(locale));
            object("defaultConfiguration", () -> out.string("level", level(rule.severity())));
            object("properties", () -> {
                out.string("category", rule.category().name());
                array("editions", rule.editions().stream().map(Edition::id).toList(), out::string);
            });
        });
    }

    private void result(CheckedDocument document, int index, Finding finding) {
        Optional<SourcePoint> point = document.places().of(finding);
        object(() -> {
            out.string("ruleId", finding.rule().id());
            out.name("ruleIndex");
            out.number(ruleIndex.getOrDefault(finding.rule().id(), -1).longValue());
            out.string("level", level(finding.severity()));
            text("message", finding.message(locale));
            array("locations", List.of(finding), one -> location(document, index, one, point));
            object("fingerprints", () -> out.string("disclosureReport/v1", finding.fingerprint()));
            document.known()
                    .ifPresent(known -> out.string("baselineState", document.isKnown(finding) ? "unchanged" : "new"));
            document.result()
                    .explanation(finding)
                    .ifPresent(explanation -> array("suppressions", List.of(explanation), this::suppression));
            fixes(document, index, finding);
            object("properties", () -> {
                out.string("outcome", finding.outcome().name());
                array("corrections", finding.corrections(), this::correction);
            });
        });
    }

    private void location(CheckedDocument document, int index, Finding finding, Optional<SourcePoint> point) {
        object(() -> {
            object("physicalLocation", () -> {
                artifact(document, index);
                point.filter(place -> place.line().isPresent())
                        .ifPresent(place -> object("region", () -> start(place)));
            });
            point.ifPresent(place -> text("message", place.words().in(locale)));
            if (!finding.cells().isEmpty()) {
                array(
                        "logicalLocations",
                        finding.cells(),
                        cell -> object(() -> {
                            out.string("fullyQualifiedName", cell.path());
                            out.string("kind", "member");
                        }));
            }
        });
    }

    private void artifact(CheckedDocument document, int index) {
        object("artifactLocation", () -> {
            out.string("uri", uri(document.source()));
            out.name("index");
            out.number(index);
        });
    }

    private void start(SourcePoint place) {
        out.name("startLine");
        out.number(place.line().orElseThrow());
        place.column().ifPresent(column -> {
            out.name("startColumn");
            out.number(column);
        });
    }

    private void suppression(String explanation) {
        object(() -> {
            out.string("kind", "external");
            out.string("status", "accepted");
            out.string("justification", explanation);
        });
    }

    /** Only a text has regions that can be replaced; all changes must be known, since half a correction mends nothing. */
    private void fixes(CheckedDocument document, int index, Finding finding) {
        List<CellEdit> edits = finding.corrections();
        boolean replaceable = !edits.isEmpty()
                && edits.stream()
                        .allMatch(edit -> document.places()
                                .of(edit.cell())
                                .filter(point -> point.line().isPresent()
                                        && point.length().isPresent())
                                .isPresent());
        if (replaceable) {
            array(
                    "fixes",
                    List.of(edits),
                    all -> object(() -> array(
                            "artifactChanges",
                            List.of(all),
                            changes -> object(() -> {
                                artifact(document, index);
                                array("replacements", changes, edit -> replacement(document, edit));
                            }))));
        }
    }

    private void replacement(CheckedDocument document, CellEdit edit) {
        SourcePoint point = document.places().of(edit.cell()).orElseThrow();
        object(() -> {
            object("deletedRegion", () -> {
                start(point);
                out.name("endColumn");
                out.number((long) point.column().orElseThrow() + point.length().orElseThrow());
            });
            text("insertedContent", edit.to().toString());
        });
    }

    private void correction(CellEdit edit) {
        object(() -> {
            out.string("cell", edit.cell().path());
            out.string("from", edit.from().toString());
            out.string("to", edit.to().toString());
        });
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A relative reference, every segment encoded; a colon in the first would make it a scheme. */
    private static String uri(String source) {
        return Arrays.stream(source.replace('\\', '/').split("/", -1))
                .map(SarifWriter::segment)
                .collect(Collectors.joining("/"));
    }

    private static String segment(String segment) {
        try {
            String path =
                    new URI(null, null, "/" + segment, null).toASCIIString().substring(1);
            return path.replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(segment, e);
        }
    }

    private void text(String name, String text) {
        object(name, () -> out.string("text", text));
    }

    private void object(String name, Runnable content) {
        out.name(name);
        object(content);
    }

    private void object(Runnable content) {
        out.startObject();
        content.run();
        out.endObject();
    }

    private <T> void array(String name, List<T> items, java.util.function.Consumer<T> item) {
        out.name(name);
        out.startArray();
        items.forEach(item);
        out.endArray();
    }
}
