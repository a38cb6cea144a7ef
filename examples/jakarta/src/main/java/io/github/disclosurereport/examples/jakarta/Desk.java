package io.github.disclosurereport.examples.jakarta;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.narrative.Narrative;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What lies on the desk today. */
final class Desk {

    private Desk() {}

    /** Every count is 0 and every section says something. */
    static AnnualReport clean() {
        AnnualReport report = AnnualReport.zero(Edition.E2021).withCover(Cover.of(Organ.named("测试局"), 2024));
        for (Section section : Section.values()) {
            report = report.with(section, Narrative.of("无。未收取信息处理费。"));
        }
        return report;
    }

    /** An answer that no column total knows of, in the words that a template engine would fall for. */
    static AnnualReport wrong() {
        StatedPeriod period = new StatedPeriod(
                "${7*7}{clerk}\\", Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(LocalDate.of(2025, 12, 31)));
        return clean().with(Cell.of(Applicant.TOTAL, RequestLine.GRANTED), Count.of(1))
                .withCover(clean().cover().withPeriod(period));
    }

    /** One cell was forgotten. */
    static AnnualReport unfilled() {
        return clean().with(Cell.of(Applicant.TOTAL, RequestLine.GRANTED), Count.blank());
    }

    static Filing filing() {
        return new Filing("甲", wrong(), List.of(clean(), wrong()));
    }
}
