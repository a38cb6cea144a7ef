package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.HeaderScope.COLUMN;
import static io.github.disclosurereport.form.HeaderScope.COLUMN_GROUP;
import static io.github.disclosurereport.form.HeaderScope.NONE;
import static io.github.disclosurereport.form.HeaderScope.ROW;
import static io.github.disclosurereport.form.HeaderScope.ROW_GROUP;

import java.util.List;
import java.util.Optional;

/** How the form prints its three tables: the merges and the order of the blank form. */
final class Layouts {

    private static final int DISCLOSURE_WIDTH = 4;
    private static final int REQUEST_LABEL_COLUMNS = 3;
    private static final int REQUEST_HEAD_ROWS = 3;

    /** Printed in the corner of section 三, and the source of the rule {@code requests.balance}. */
    private static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private Layouts() {}

    static FormTable disclosure(Edition edition) {
        GridBuilder grid = new GridBuilder(DISCLOSURE_WIDTH);
        for (DisclosureBlock block : DisclosureBlock.of(edition)) {
            // The last value column takes what is left of the four.
            int lastSpan = DISCLOSURE_WIDTH - block.columns().size();
            DisclosureColumn last = block.columns().get(block.columns().size() - 1);
            grid.headRow().label(block.caption(), COLUMN_GROUP, 1, DISCLOSURE_WIDTH);
            grid.headRow().label(DisclosureBlock.LINE_HEAD, COLUMN, 1, 1);
            for (DisclosureColumn column : block.columns()) {
                grid.label(column.label(edition), COLUMN, 1, column == last ? lastSpan : 1);
            }
            for (DisclosureLine line : block.lines()) {
                grid.bodyRow().label(line.label(edition), ROW, 1, 1);
                for (DisclosureColumn column : block.columns()) {
                    grid.figure(Cell.of(line, column), column == last ? lastSpan : 1);
                }
            }
        }
        return grid.build(edition, Section.PROACTIVE_DISCLOSURE);
    }

    static FormTable requests(Edition edition) {
        Applicant[] applicants = Applicant.values();
        GridBuilder grid = new GridBuilder(REQUEST_LABEL_COLUMNS + applicants.length);
        grid.headRow()
                .label(CORNER, NONE, REQUEST_HEAD_ROWS, REQUEST_LABEL_COLUMNS)
                .label(Applicant.HEAD, COLUMN_GROUP, 1, applicants.length);
        grid.headRow()
                .label(Applicant.NATURAL_PERSONS.label(edition), COLUMN, 2, 1)
                .label(Applicant.ORGANIZATIONS_HEAD, COLUMN_GROUP, 1, applicants.length - 2)
                .label(Applicant.TOTAL.label(edition), COLUMN, 2, 1);
        grid.headRow();
        for (Applicant who : applicants) {
            if (who.isOrganization()) {
                grid.label(who.label(edition), COLUMN, 1, 1);
            }
        }
        Optional<RequestGroup> open = Optional.empty();
        List<RequestLine> lines = RequestLine.of(edition);
        for (RequestLine line : lines) {
            grid.bodyRow();
            // A group's label is printed where it opens: the outer one first, then the inner one.
            for (RequestGroup group : chain(line)) {
                if (!chain(open).contains(group)) {
                    grid.label(group.label(), ROW_GROUP, linesIn(lines, group), 1);
                }
            }
            open = line.group();
            grid.label(
                    line.label(edition),
                    ROW,
                    1,
                    REQUEST_LABEL_COLUMNS - chain(line).size());
            for (Applicant who : applicants) {
                grid.figure(Cell.of(who, line), 1);
            }
        }
        return grid.build(edition, Section.REQUESTS);
    }

    private static List<RequestGroup> chain(RequestLine line) {
        return chain(line.group());
    }

    private static List<RequestGroup> chain(Optional<RequestGroup> group) {
        return group.map(inner ->
                        inner.parent().map(outer -> List.of(outer, inner)).orElse(List.of(inner)))
                .orElse(List.of());
    }

    private static int linesIn(List<RequestLine> lines, RequestGroup group) {
        return (int) lines.stream().filter(line -> chain(line).contains(group)).count();
    }

    static FormTable disputes(Edition edition) {
        DisputeResult[] results = DisputeResult.values();
        int litigationBlocks = DisputeStage.values().length - 1;
        GridBuilder grid = new GridBuilder(DisputeStage.values().length * results.length);
        grid.headRow()
                .label(DisputeStage.RECONSIDERATION.label(edition), COLUMN_GROUP, 1, results.length)
                .label(DisputeStage.LITIGATION_HEAD, COLUMN_GROUP, 1, litigationBlocks * results.length);
        grid.headRow();
        for (DisputeResult result : results) {
            grid.label(result.label(edition), COLUMN, 2, 1);
        }
        for (DisputeStage stage : DisputeStage.values()) {
            if (stage.isLitigation()) {
                grid.label(stage.label(edition), COLUMN_GROUP, 1, results.length);
            }
        }
        grid.headRow();
        for (int block = 0; block < litigationBlocks; block++) {
            for (DisputeResult result : results) {
                grid.label(result.label(edition), COLUMN, 1, 1);
            }
        }
        grid.bodyRow();
        for (DisputeStage stage : DisputeStage.values()) {
            for (DisputeResult result : results) {
                grid.figure(Cell.of(stage, result), 1);
            }
        }
        return grid.build(edition, Section.DISPUTES);
    }
}
