package io.github.disclosurereport.conformance.catalogue;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The catalogue for people, in both languages side by side. */
final class MarkdownCatalogue {

    private static final String KIT = "../conformance/src/main/resources/io/github/disclosurereport/conformance/";

    private static final String HEAD = """
            # Rules · 规则

            Written by the build from the rules and the [conformance kit](../conformance/README.md); change those, then run
            `%s`. For programs: [rules.json](%s).
            本页由构建根据规则和一致性用例生成，请勿直接修改。

            The severity is that of the gravest finding; some rules know milder ones. Where two are given, the first holds for a report
            to be filed (profile *submission*), the second for one that is looked at (*review*).
            表中为最高级别；列出两个的，前者用于待报送的年报，后者用于核查已公布的年报。

            | rule | 要求 | demands | editions | severity |
            |---|---|---|---|---|
            """;

    private final StringBuilder out = new StringBuilder();

    private MarkdownCatalogue() {}

    static String write(List<RuleEntry> rules) {
        MarkdownCatalogue made = new MarkdownCatalogue();
        made.out.append(HEAD.formatted(RuleCatalogue.COMMAND, KIT + "rules.json"));
        rules.forEach(made::line);
        rules.forEach(made::chapter);
        return made.out.toString();
    }

    private void line(RuleEntry rule) {
        RuleInfo info = rule.info();
        // As the page makes anchors of headings: points go, hyphens stay.
        String anchor = info.id().replace(".", "");
        row(
                "[" + info.id() + "](#" + anchor + ")",
                info.title().chinese(),
                info.title().english(),
                editions(info),
                severity(rule));
    }

    private void chapter(RuleEntry rule) {
        RuleInfo info = rule.info();
        out.append("\n## ").append(info.id()).append("\n\n");
        out.append(info.category().name().toLowerCase(Locale.ROOT)).append(" · edition ");
        out.append(editions(info)).append(" · ").append(severity(rule)).append("\n\n");
        row("", "中文", "English");
        row("---", "---", "---");
        row("要求 · demands", info.title().chinese(), info.title().english());
        row("依据 · laid down in", info.citation().chinese(), info.citation().english());
        cells(rule);
        example(rule.example());
    }

    private void cells(RuleEntry rule) {
        List<Edition> editions = rule.info().editions();
        List<Text> cells = editions.stream()
                .map(edition -> WatchedCells.of(edition, rule.cells(edition)))
                .toList();
        boolean same = cells.stream().distinct().count() == 1;
        for (int i = 0; i < (same ? 1 : cells.size()); i++) {
            String label =
                    same ? "涉及 · watches" : "涉及 · watches, " + editions.get(i).id();
            row(label, cells.get(i).chinese(), cells.get(i).english());
        }
    }

    private void example(Example example) {
        String id = example.broken().id();
        JsonNode json = example.broken().json();
        out.append("\n违例 · Broken by [")
                .append(id)
                .append("](")
                .append(KIT)
                .append("cases/")
                .append(id);
        out.append(".json): ").append(json.required("about").asString()).append("\n\n");
        out.append("- the report `").append(json.required("report").asString()).append("`");
        List<String> changes = example.changes();
        out.append(changes.isEmpty() ? " as it stands\n" : " with\n");
        changes.forEach(change -> out.append("  - ").append(change).append('\n'));
        JsonNode message = example.finding().required("message");
        out.append("\n> ").append(message.required("zh").asString()).append("\n>\n");
        out.append("> ").append(message.required("en").asString()).append('\n');
    }

    private static String editions(RuleInfo info) {
        return info.editions().stream().map(Edition::id).collect(Collectors.joining(", "));
    }

    private static String severity(RuleEntry rule) {
        String review = rule.info().severity().name();
        return rule.filed() == rule.info().severity() ? review : rule.filed().name() + ", " + review;
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
