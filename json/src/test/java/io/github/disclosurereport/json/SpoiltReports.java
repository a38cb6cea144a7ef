package io.github.disclosurereport.json;

import io.github.disclosurereport.form.Edition;
import java.util.List;
import java.util.stream.Stream;

/** Reports with one fault each that a schema can see. */
final class SpoiltReports {

    /** Figures that stand alone in the samples, so that a replacement hits one cell. */
    private static final List<String> COUNTS =
            List.of("1.5", "\"5\"", "\"\"", "\"无\"", "\"-\"", "true", "false", "{}", "[]", "[1]", "{\"value\": 1}");

    private static final List<String> AMOUNTS = List.of(
            "7",
            "\"7\"",
            "[]",
            "{}",
            "true",
            "{\"value\": 7}",
            "{\"unit\": \"元\"}",
            "{\"value\": \"7\", \"unit\": \"元\"}",
            "{\"value\": 7, \"unit\": \"亿元\"}",
            "{\"value\": null, \"unit\": \"元\"}",
            "{\"value\": 7, \"unit\": \"元\", \"note\": \"\"}");

    private SpoiltReports() {}

    static Stream<String> texts() {
        String full = ReportJson.write(FullReports.full(Edition.E2021));
        String trial = ReportJson.write(FullReports.full(Edition.E2019));
        Stream<String> counts = COUNTS.stream().map(value -> full.replaceFirst("1190", value));
        Stream<String> amounts =
                AMOUNTS.stream().map(value -> full.replaceFirst("\"amount\": \\{[^}]*}", "\"amount\": " + value));
        Stream<String> replaced = Stream.of(
                        new String[] {"\"edition\": \"2021\"", "\"edition\": \"2020\""},
                        new String[] {"\"edition\": \"2021\"", "\"edition\": 2021"},
                        new String[] {"\"edition\": \"2021\"", "\"edition\": null"},
                        new String[] {"\"edition\": \"2021\",", ""},
                        new String[] {"\"edition\": \"2021\"", "\"edition\": \"2019\""},
                        new String[] {"\"total\": 1190", "\"totl\": 1190"},
                        new String[] {",\n      \"total\": 1190", ""},
                        new String[] {"\"total\": 1190", "\"total\": 1190, \"more\": 1"},
                        new String[] {"\"year\": 2021", "\"year\": 2021.5"},
                        new String[] {"\"year\": 2021", "\"year\": 10000"},
                        new String[] {"\"year\": 2021", "\"year\": 0"},
                        new String[] {"\"year\": 2021", "\"year\": \"2021\""},
                        new String[] {"\"2022-01-20\"", "\"20 January\""},
                        new String[] {"\"2022-01-20\"", "20220120"},
                        new String[] {"\"webAddress\"", "\"webaddress\""},
                        new String[] {"\"stateCouncilDepartment\"", "\"STATE_COUNCIL_DEPARTMENT\""},
                        new String[] {"\"某title\"", "null"},
                        new String[] {"\"某title\"", "5"},
                        new String[] {"\"contact\": {", "\"contact\": [], \"x\": {"},
                        new String[] {"\"contact\": {", "\"contact\": {\"fax\": \"\","},
                        new String[] {"\"text\": \"某period\",", ""},
                        new String[] {"\"type\": \"paragraph\"", "\"type\": \"image\""},
                        new String[] {"\"type\": \"paragraph\"", "\"type\": null"},
                        new String[] {"\"level\": 1,", "\"level\": 0,"},
                        new String[] {"\"level\": 1,", ""},
                        new String[] {"\"section\": \"otherMatters\"", "\"section\": \"六\""},
                        new String[] {"\"disputes\": {", "\"dispute\": {"},
                        new String[] {"\"sections\": [", "\"sections\": [null,"},
                        new String[] {"\"sections\": [", "\"sections\": [{},"},
                        new String[] {"\"sections\": [", "\"sections\": null, \"s\": ["})
                .map(edit -> replaced(full, edit[0], edit[1]));
        Stream<String> ofTrial = Stream.of(
                replaced(trial, "\"edition\": \"2019\"", "\"edition\": \"2021\""),
                replaced(trial, "\"undivided\":", "\"other\":"));
        return Stream.of(counts, amounts, replaced, ofTrial, Stream.of("{}", "[]", "null", "5"))
                .flatMap(texts -> texts);
    }

    private static String replaced(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("no " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }
}
