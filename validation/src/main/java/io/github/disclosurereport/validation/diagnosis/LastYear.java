package io.github.disclosurereport.validation.diagnosis;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.validation.rule.Measured;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rules.Words;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What last year's report says about this year's: what it carried forward was brought forward. */
final class LastYear {

    private LastYear() {}

    static List<Evidence> of(ReportView view) {
        List<Evidence> evidence = new ArrayList<>();
        view.lastYear().ifPresent(last -> {
            for (Applicant who : Applicant.values()) {
                Cell carried = Cell.of(who, RequestLine.CARRIED_FORWARD);
                if (last.values().figure(carried).isNumber()) {
                    evidence.add(carried(who, carried, last.values()));
                }
            }
        });
        return evidence;
    }

    private static Evidence carried(Applicant who, Cell carried, CellValues last) {
        Figure figure = last.figure(carried);
        Map<String, Object> arguments = Map.of("column", who, "figure", new Measured(figure, carried));
        return new Evidence(
                List.of(List.of(Cell.of(who, RequestLine.BROUGHT_FORWARD))),
                BigInteger.valueOf(last.number(carried.slot())),
                1,
                new Message(Words.text("diagnosis.evidence.lastYear"), arguments));
    }
}
