package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.ingest.ReportImport;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a document was read.
 *
 * @param determined cells whose figure the document tells
 * @param right of those, how many were read as that, blanks and marks included
 * @param invented cells with a figure that the document does not have there
 * @param stray numbers that belong to no cell for certain
 * @param listed of those, how many stand under unread
 * @param faults what went wrong, for people
 */
record Result(int determined, int right, int invented, int stray, int listed, List<String> faults) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}|\\[\\]]+");

    static Result of(GeneratedDocument document) {
        Truth truth = document.truth();
        List<String> faults = new ArrayList<>();
        int determined =
                (int) truth.cells().stream().filter(truth::isDetermined).count();
        ReportImport read;
        try {
            read = ReportReader.standard().read(document.bytes());
        } catch (UnreadableReportException refusal) {
            faults.add("refused: " + refusal.getMessage());
            int listed = listed(truth, unreadOfAll(document, refusal), faults);
            return new Result(determined, 0, 0, truth.mustBeListed().size(), listed, faults);
        }
        int right = 0;
        int invented = 0;
        for (Cell cell : truth.cells()) {
            String found = read.report().get(cell).toString();
            String wanted = truth.isDetermined(cell) ? truth.figure(cell).toString() : "";
            if (found.equals(wanted)) {
                right += truth.isDetermined(cell) ? 1 : 0;
            } else {
                invented += found.isEmpty() ? 0 : 1;
                faults.add(cell + ": \"" + found + "\" instead of \"" + wanted + "\""
                        + (truth.isDetermined(cell) ? "" : " (undetermined)"));
            }
        }
        int listed = listed(truth, read.unread(), faults);
        return new Result(determined, right, invented, truth.mustBeListed().size(), listed, faults);
    }

    /** What is listed by the call that a refusal of several reports names. */
    private static List<Unread> unreadOfAll(GeneratedDocument document, UnreadableReportException refusal) {
        if (refusal.reason() != UnreadableReason.SEVERAL_REPORTS) {
            return List.of();
        }
        try {
            return ReportReader.standard().readAll(document.bytes()).stream()
                    .flatMap(one -> one.unread().stream())
                    .toList();
        } catch (UnreadableReportException impossible) {
            throw new AssertionError("refused as several, and then at all", impossible);
        }
    }

    private static int listed(Truth truth, List<Unread> unread, List<String> faults) {
        int listed = 0;
        String texts =
                unread.stream().map(piece -> " " + squeezed(piece.text()) + " ").reduce("", String::concat);
        for (String number : truth.mustBeListed()) {
            boolean found = texts.contains(" " + squeezed(number) + " ");
            listed += found ? 1 : 0;
            if (!found) {
                faults.add("not listed: " + number);
            }
        }
        return listed;
    }

    private static String squeezed(String text) {
        return BETWEEN.matcher(text).replaceAll(" ").strip();
    }
}
