package io.github.disclosurereport.examples.jakarta;

import java.util.ArrayList;
import java.util.List;

/** What must be printed, the same with every provider. */
final class Expected {

    static final List<String> CHINESE = filing(
            "【必须更正】统计期限写作“${7*7}{clerk}\\”：止期超出报告年度。应为2024年12月31日。 [period.year]",
            "【必须更正】第三部分“（一）予以公开”行：六类申请人合计0件，“总计”列填1件，相差1件。请核对该行各列和“总计”列。 [requests.applicants]",
            "【必须更正】第三部分“总计”列：各项办理结果合计1件，“（七）总计”填0件，相差1件。请核对该列各项结果和“（七）总计”。 [requests.outcomes]");

    static final List<String> ENGLISH = filing(
            "[must correct] The stated period \"${7*7}{clerk}\\\" ends after the report year. It should be 31 December 2024. [period.year]",
            "[must correct] section 3, row \"granted\": the six kinds of applicants add up to 0, the column \"total\" says 1: 1 apart. Check the columns of this row and its total. [requests.applicants]",
            "[must correct] section 3, column \"total\": the outcomes add up to 1, their total (七) says 0: 1 apart. Check the outcomes of this column and their total. [requests.outcomes]");

    static final List<String> REPORT = List.of(
            "# report",
            " | period.year",
            "requests.total.outcomes.granted | requests.applicants",
            "requests.total.outcomes.total | requests.outcomes");

    private Expected() {}

    private static List<String> filing(String period, String applicants, String outcomes) {
        List<String> lines = new ArrayList<>(List.of("# filing"));
        for (String place : List.of("report", "subordinates[1].<list element>")) {
            lines.add(place + " | " + period);
            lines.add(place + ".requests.total.outcomes.granted | " + applicants);
            lines.add(place + ".requests.total.outcomes.total | " + outcomes);
        }
        return List.copyOf(lines);
    }
}
