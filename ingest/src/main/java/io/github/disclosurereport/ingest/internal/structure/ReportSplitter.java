package io.github.disclosurereport.ingest.internal.structure;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.lexicon.PrintedTable;
import io.github.disclosurereport.ingest.internal.lexicon.ReportTitle;
import io.github.disclosurereport.ingest.internal.lexicon.SectionHeading;
import io.github.disclosurereport.ingest.internal.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the reports of a source begin: at a title line or a first section, if what follows has sections that the report
 * before it has already. Once through the blocks.
 */
public final class ReportSplitter {

    /** A title that begins with the year may have the organ's name so many blocks before it. */
    private static final int NAME = 3;

    private final List<Block> blocks;
    private final List<ReportSegment> pieces = new ArrayList<>();
    private ReportSegment piece = new ReportSegment(0, "");
    /** The block after the last date that stands alone: a signature, so that what follows may be another report's. */
    private int afterDate;

    private ReportSplitter(List<Block> blocks) {
        this.blocks = blocks;
        this.pieces.add(piece);
    }

    /**
     * The blocks of each report.
     *
     * @param blocks the blocks of the source
     * @return the reports in order; the whole source if it holds fewer than two. What stands before the first of several, such as
     *     a list of their titles, belongs to none
     */
    public static List<List<Block>> of(List<Block> blocks) {
        ReportSplitter parting = new ReportSplitter(blocks);
        parting.cut();
        List<Integer> starts = parting.starts();
        if (starts.size() < 2) {
            return List.of(blocks);
        }
        List<List<Block>> reports = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            reports.add(blocks.subList(starts.get(i), end));
        }
        return reports;
    }

    private void cut() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Text text) {
                text(text.text(), i);
            } else if (blocks.get(i) instanceof Block.Table table) {
                piece.content();
                PrintedTable.sectionOf(table.grid()).ifPresent(piece::table);
                afterDate = 0;
            }
        }
    }

    private void text(String text, int at) {
        if (text.isEmpty()) {
            return;
        }
        if (mayBeTitle(text) && ReportTitle.isTitle(text)) {
            begin(new ReportSegment(at, text));
            return;
        }
        Optional<Section> heading = heading(text);
        if (heading.isEmpty()) {
            piece.content();
            if (mayBeDate(text) && DateText.whole(text).isPresent()) {
                afterDate = at + 1;
            }
            return;
        }
        if (heading.get() == Section.OVERVIEW && piece.isHeaded()) {
            int signed = afterDate;
            begin(new ReportSegment(at, ""));
            piece.beginEarlier(signed == 0 ? at : signed);
        }
        piece.heading(heading.get());
        afterDate = 0;
    }

    /** The section that a line opens; a first section may open anew under an odd title too. */
    private Optional<Section> heading(String text) {
        return SectionHeading.of(text, piece.current())
                .map(SectionHeading::section)
                .or(() -> SectionHeading.of(text, Optional.empty())
                        .map(SectionHeading::section)
                        .filter(Section.OVERVIEW::equals));
    }

    private void begin(ReportSegment next) {
        piece = next;
        pieces.add(next);
    }

    private static boolean mayBeDate(String text) {
        return text.length() >= 8 && text.length() <= 40 && text.indexOf('|') < 0;
    }

    /** What is cheap to see before a line is looked at closely: every title ends in 报告 or 年报. */
    private static boolean mayBeTitle(String text) {
        return text.length() < 100 && text.indexOf('报') >= 0;
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        ReportSegment report = null;
        for (ReportSegment next : pieces) {
            if (report == null ? next.isReport() : next.beginsAnewAfter(report)) {
                starts.add(withName(next, report == null ? "" : ReportTitle.organ(report.title())));
                report = next;
            } else if (report != null) {
                report.absorb(next);
            }
        }
        return starts;
    }

    /** The first block of a report, the organ's name before its title included unless it signs the report before. */
    private int withName(ReportSegment piece, String organBefore) {
        if (!piece.isTitled() || !ReportTitle.organ(piece.title()).isEmpty()) {
            return piece.start();
        }
        for (int i = piece.start() - 1; i >= Math.max(0, piece.start() - NAME); i--) {
            if (!(blocks.get(i) instanceof Block.Text text)) {
                break;
            }
            if (!text.text().isEmpty()) {
                return ReportTitle.mayBeOrgan(text.text()) && !text.text().equals(organBefore) ? i : piece.start();
            }
        }
        return piece.start();
    }
}
