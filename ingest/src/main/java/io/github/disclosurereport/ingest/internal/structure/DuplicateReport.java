package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.SectionText;

/**
 * Whether two reports of one source are the same published twice, as pages do for desktops and for phones: same figures, same
 * words, and nothing on their covers that differs. A corrected report has other figures or other words.
 */
public final class DuplicateReport {

    private DuplicateReport() {}

    /**
     * Compares.
     *
     * @param one a report
     * @param words its {@linkplain #words words}
     * @param other another report
     * @param otherWords its words
     */
    public static boolean is(AnnualReport one, String words, AnnualReport other, String otherWords) {
        return one.values().equals(other.values())
                && isSameCover(one.cover(), other.cover())
                && isSameText(words, otherWords);
    }

    private static boolean isSameCover(Cover one, Cover other) {
        boolean organ = agree(one.organ().name(), other.organ().name());
        boolean year =
                one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
        boolean title = agree(LabelText.fold(one.title()), LabelText.fold(other.title()));
        boolean signed = one.signed().isEmpty()
                || other.signed().isEmpty()
                || one.signed().equals(other.signed());
        return organ && year && title && signed;
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** What the page puts between its copies ends up behind the first of them. */
    private static boolean isSameText(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** The words of the six sections, run together and folded. */
    public static String words(AnnualReport report) {
        StringBuilder words = new StringBuilder();
        for (SectionText section : report.sections()) {
            words.append(section.narrative().text());
        }
        return LabelText.fold(words.toString());
    }
}
