package io.github.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not to the letter is refused, with its place. In the samples, 1190 and so on are the figures of single cells. */
class RefusalTest {

    private static final String CELL = "disputes.reconsideration.total";
    private static final String MONEY = "proactiveDisclosure.administrativeCharges.amount";

    static Stream<Refusal> counts() {
        return Stream.of("1.5", "1.0", "1e3", "\"5\"", "\"\"", "\"无\"", "true", "{}", "[]", "\"null\"")
                .map(value -> Refusal.of("1190", "§" + value)
                        .at(CELL, "expected a whole number, null (blank) or \"/\" (not applicable)", found(value)));
    }

    private static String found(String value) {
        return "found "
                + switch (value) {
                    case "{}" -> "an object";
                    case "[]" -> "a list";
                    default -> value;
                };
    }

    static Stream<Refusal> figures() {
        return Stream.of(
                Refusal.of("1190", "§9223372036854775808")
                        .at(CELL, "between -9223372036854775808 and 9223372036854775807"),
                Refusal.of("1190", "§-9223372036854775809").at(CELL, "found -9223372036854775809"),
                Refusal.of("1190", "1" + "0".repeat(100) + "§").at(CELL, "too large", "100"),
                Refusal.of("\"value\": 1010.5", "\"value\": §1e999999999").at(MONEY + ".value", "at most 40 digits"),
                Refusal.of("\"value\": 1010.5", "\"value\": §1e-9999999999999")
                        .at(MONEY + ".value", "at most 40 digits"),
                Refusal.of("\"value\": 1010.5", "\"value\": §\"1010.5\"").at(MONEY + ".value", "expected a number"),
                Refusal.of("\"value\": 1010.5", "\"value\": §null").at(MONEY + ".value", "expected a number"),
                Refusal.of("\"万元\"", "§\"亿元\"").at(MONEY + ".unit", "\"万元\", \"元\", \"unknown\"", "found \"亿元\""),
                Refusal.of("\"万元\"", "\"万元\", §\"note\": 1").at(MONEY + ".note", "unknown name \"note\""),
                Refusal.of(",\n        \"unit\": \"万元\"", "", "\"amount\": {", "\"amount\": §{")
                        .at(MONEY + ".unit", "no such name"),
                Refusal.of("\"amount\": {", "\"amount\": 7, §\"x\": {")
                        .at("proactiveDisclosure.administrativeCharges.x", "unknown name \"x\""),
                Refusal.of("{\n        \"value\": 1010.5,\n        \"unit\": \"万元\"\n      }", "§7")
                        .at(MONEY, "object with value and unit", "found 7"));
    }

    static Stream<Refusal> names() {
        return Stream.of(
                Refusal.of("1190", "1190, §\"totl\": 1")
                        .at("disputes.reconsideration.totl", "unknown name \"totl\" in the 2021 edition"),
                Refusal.of("\"total\": 1190", "§\"totl\": 1190")
                        .at("disputes.reconsideration.totl", "expected upheld, overturned"),
                Refusal.of("\"total\": 1190", "\"total\": 1190, §\"total\": 1190")
                        .at(CELL, "found \"total\" again"),
                Refusal.of("\"disputes\": {", "\"disputes\": {}, §\"disputes\": {")
                        .at("disputes", "\"disputes\" again"),
                Refusal.of(",\n      \"total\": 1190", "", "\"reconsideration\": {", "\"reconsideration\": §{")
                        .at(CELL, "expected the name \"total\""),
                Refusal.of("\"edition\": \"2021\",", "", "{\n  \n", "§{\n")
                        .at("edition", "expected the name \"edition\""),
                Refusal.of("\"edition\": \"2021\"", "\"edition\": \"2021\", §\"a.b\\n\\\"\": 1")
                        .at("[\"a.b\\u000a\\\"\"]", "unknown name \"a.b\\u000a\\\"\""),
                Refusal.of("\"webAddress\"", "§\"webaddress\"")
                        .at("cover.webaddress", "unknown name \"webaddress\"", "webAddress"),
                Refusal.of(Edition.E2019, "\"undivided\": 1169", "§\"other\": 1169")
                        .at("requests.total.outcomes.closedOtherwise.other", "in the 2019 edition; expected undivided"),
                Refusal.of("\"governmentRules\"", "§\"procurement\": {}, \"governmentRules\"")
                        .at("proactiveDisclosure.procurement", "in the 2021 edition"));
    }

    static Stream<Refusal> cover() {
        return Stream.of(
                Refusal.of("\"edition\": \"2021\"", "\"edition\": §\"2020\"")
                        .at("edition", "\"2019\", \"2021\"", "found \"2020\""),
                Refusal.of("\"edition\": \"2021\"", "\"edition\": §2021")
                        .at("edition", "\"2019\", \"2021\"", "found 2021"),
                Refusal.of("\"stateCouncilDepartment\"", "§\"STATE_COUNCIL_DEPARTMENT\"")
                        .at("cover.organ.kind", "\"verticallyManaged\""),
                Refusal.of("\"某title\"", "§null").at("cover.title", "expected text, found null"),
                Refusal.of("\"year\": 2021", "\"year\": §2021.0").at("cover.year", "expected a year"),
                Refusal.of("\"year\": 2021", "\"year\": §10000").at("cover.year", "expected a year"),
                Refusal.of("\"year\": 2021", "\"year\": §-5").at("cover.year", "expected a year"),
                Refusal.of("\"year\": 2021", "\"year\": §2147483648").at("cover.year", "expected a year"),
                Refusal.of("2022-01-20", "x", "\"x\"", "§\"2022-02-30\"")
                        .at("cover.signed", "2021-01-31", "found \"2022-02-30\""),
                Refusal.of("\"2022-01-20\"", "§\"20 January\"").at("cover.signed", "expected a date"),
                Refusal.of("\"2022-01-20\"", "§20220120").at("cover.signed", "expected a date"),
                Refusal.of("\"text\": \"某period\",", "", "\"period\": {", "\"period\": §{")
                        .at("cover.period.text", "no such name"),
                Refusal.of("\"contact\": {", "\"contact\": §[], \"x\": {")
                        .at("cover.contact", "expected an object, found a list"));
    }

    static Stream<Refusal> prose() {
        String again = "\"heading\": \"某again\",\n      \"narrative\": ";
        return Stream.of(
                Refusal.of(again + "[]", again + "§{}").at("sections[2].narrative", "expected a list, found an object"),
                Refusal.of(again + "[]", again + "[§1]").at("sections[2].narrative[0]", "expected an object, found 1"),
                Refusal.of(again + "[]", again + "[§{}]").at("sections[2].narrative[0].type", "no such name"),
                Refusal.of(again + "[]", again + "[{\"type\": §\"java.lang.Object\"}]")
                        .at("sections[2].narrative[0].type", "\"heading\""),
                Refusal.of(again + "[]", again + "[{\"type\": \"heading\", \"level\": §0, \"text\": \"\"}]")
                        .at("sections[2].narrative[0].level", "level of 1"),
                Refusal.of(again + "[]", again + "[{\"type\": \"paragraph\", \"text\": §5}]")
                        .at("sections[2].narrative[0].text", "expected text"),
                Refusal.of(again + "[]", again + "[{\"type\": \"table\", \"rows\": [[], [\"\", §null]]}]")
                        .at("sections[2].narrative[0].rows[1][1]", "expected text"),
                Refusal.of(again + "[]", again + "[{\"type\": \"reference\", \"kind\": §\"IMAGE\", \"target\": \"\"}]")
                        .at("sections[2].narrative[0].kind", "\"image\", \"link\""),
                Refusal.of("\"otherMatters\"", "§\"六\"").at("sections[1].section", "\"otherMatters\"", "found \"六\""));
    }

    static Stream<Refusal> letters() {
        return Stream.of(
                Refusal.of("\"total\": 1200\n    }\n  }\n}", "\"total\": 1200 } } } §x")
                        .at("", "not JSON"),
                Refusal.of("\"total\": 1200\n    }\n  }\n}", "\"total\": 1200 } } } §{}")
                        .at("", "nothing after the report"),
                Refusal.of("\"total\": 1200\n    }\n  }\n}\n", "\"total\": 1200\n§")
                        .at("disputes.litigationAfterReconsideration", "ends too early"),
                Refusal.of("1190", "§nul").at(CELL, "not JSON: Unrecognized token 'nul'"),
                Refusal.of("1190", "0§1").at(CELL, "not JSON", "Leading zeroes"),
                Refusal.of("\"某title\"", "\"某😀§\ttitle\"").at("cover.title", "not JSON"),
                Refusal.of("\"某title\"", "§'title'").at("cover.title", "not JSON"),
                Refusal.of("\"某title\",\n    \"year\"", "\"某title\"\n    §\"year\"")
                        .at("cover", "not JSON"),
                Refusal.of("\"sections\": [", "\"sections\": [§, ").at("sections[0]", "not JSON"),
                Refusal.of("\"edition\"", "§/* no */ \"edition\"").at("", "not JSON"));
    }

    @ParameterizedTest
    @MethodSource({"counts", "figures", "names", "cover", "prose", "letters"})
    void isRefusedAtItsPlace(Refusal refusal) {
        refusal.check();
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsAskedForByItsPath(Edition edition) {
        AnnualReport report = SampleReports.distinct(edition);
        String json = ReportJson.write(report);
        for (Cell cell : Form.of(edition).cells()) {
            String figure = report.get(cell) instanceof Amount amount
                    ? "\\{\\s*\"value\": " + amount.value() + "[^}]*\\}"
                    : report.get(cell).toString();
            assertThat(pathOfError(json.replaceFirst(": " + figure, ": \"?\""))).isEqualTo(cell.path());
            String lacking = json.replaceFirst("\"\\w+\": " + figure + ",?", "").replaceAll(",(\\s*})", "$1");
            assertThat(pathOfError(lacking)).isEqualTo(cell.path());
        }
    }

    private static String pathOfError(String json) {
        return catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(json))
                .path();
    }
}
