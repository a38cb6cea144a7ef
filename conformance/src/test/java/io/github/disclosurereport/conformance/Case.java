package io.github.disclosurereport.conformance;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rollup.Roster;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A case of the kit. Its fields are described in the README of this module.
 *
 * @param json the case as it stands in its file
 */
public record Case(JsonNode json) {

    /**
     * The name of the case.
     *
     * @return rule id, slash, what it shows
     */
    public String id() {
        return json.required("id").asString();
    }

    /**
     * The rule that the case is about.
     *
     * @return the rule's id
     */
    public String rule() {
        return id().substring(0, id().indexOf('/'));
    }

    Profile profile() {
        return Profile.valueOf(json.path("profile").asString("review").toUpperCase(Locale.ROOT));
    }

    AnnualReport report() {
        return report(json);
    }

    /** The report with all that the case gives beside it. */
    ReportView view() {
        ReportView view = ReportView.of(report())
                .withUnread(json.path("unread")
                        .valueStream()
                        .map(path -> Cell.ofPath(path.asString()))
                        .collect(Collectors.toSet()));
        return json.has("previous") ? view.withPrevious(report(json.required("previous"))) : view;
    }

    /** The roster, if the case is about a region and its parts. */
    Optional<Roster> roster() {
        JsonNode rollup = json.path("rollup");
        if (rollup.isMissingNode()) {
            return Optional.empty();
        }
        Roster roster = Roster.of(rollup.required("roster")
                .valueStream()
                .map(member -> new Roster.Member(
                        member.required("organ").asString(),
                        member.required("included").asBoolean(),
                        member.path("reason").asString("")))
                .toList());
        return Optional.of(
                rollup.has("lastYear")
                        ? roster.withLastYear(rollup.path("lastYear")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                        : roster);
    }

    List<AnnualReport> parts() {
        return json.path("rollup")
                .path("reports")
                .valueStream()
                .map(Case::report)
                .toList();
    }

    /** What must be found: the findings and the outcomes of the case. */
    String expected() {
        return Kit.indented(json.required("findings")) + Kit.indented(json.required("outcomes"));
    }

    /** Every report of the case as JSON: its own, last year's and those of the parts. */
    Stream<JsonNode> reports() {
        Stream<JsonNode> own = json.has("report") ? Stream.of(json) : Stream.empty();
        Stream<JsonNode> previous =
                json.path("previous").isMissingNode() ? Stream.empty() : Stream.of(json.required("previous"));
        Stream<JsonNode> parts = json.path("rollup").path("reports").valueStream();
        return Stream.of(own, previous, parts).flatMap(all -> all).map(Case::changed);
    }

    /** The report named by {@code report}, changed by {@code change}. */
    private static JsonNode changed(JsonNode named) {
        JsonNode base = Kit.report(named.required("report").asString());
        return JsonPatch.apply(base, named.path("change"));
    }

    private static AnnualReport report(JsonNode named) {
        try {
            return ReportJson.read(Kit.oneLine(changed(named)));
        } catch (ReportJsonException e) {
            throw new IllegalArgumentException(named.path("id").asString("") + ": " + e.getMessage(), e);
        }
    }
}
