package io.github.disclosurereport.ingest.internal.format.pdf;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.LimitNotes;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Draws the words and the ruled lines out of a PDF, page by page, in the order of the content: word processors write a table cell by
 * cell, and so a label of several lines stays together before its figures.
 */
final class PdfPages extends PDFTextStripper {

    /** There are as many characters as are read: what was read stays. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A page.
     *
     * @param number its number in the file, from 1
     * @param words its words in the order of its content
     * @param rules its ruled lines
     */
    record Page(int number, List<PdfWord> words, List<Ruling> rules) {}

    private final List<Page> pages = new ArrayList<>();
    private final Set<NoteCode> found;
    private List<PdfWord> words = new ArrayList<>();
    private final RulingCollector rules = new RulingCollector();
    private final PdfBudget effort;
    private final PdfCodes codes = new PdfCodes();
    private int line;
    private int characters;

    private PdfPages(ReadLimits limits, Set<NoteCode> found) throws IOException {
        this.found = found;
        this.effort = new PdfBudget(limits.bytes() / 2);
        setSortByPosition(false);
        setEndPage(LimitNotes.MOST_PAGES);
        rules.listen(this);
    }

    static List<Page> of(PDDocument document, ReadLimits limits, Set<NoteCode> found) throws IOException {
        PdfPages pages = new PdfPages(limits, found);
        try {
            pages.writeText(document, Writer.nullWriter());
        } catch (Enough charactersRead) {
            found.add(NoteCode.LIMIT_CHARACTERS);
        }
        if (document.getNumberOfPages() > LimitNotes.MOST_PAGES) {
            found.add(NoteCode.LIMIT_PAGES);
        }
        return pages.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        words = new ArrayList<>();
        rules.begin(page);
        line = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        pages.add(new Page(getCurrentPageNo(), List.copyOf(words), rules.end()));
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        effort.page(page);
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        effort.content(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        effort.content(group.getCOSObject());
        super.showTransparencyGroup(group);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        effort.operator(name, getGraphicsStackSize());
        if (!operands.isEmpty() && (name.equals("Tf") || name.equals("gs"))) {
            codes.before(name, operands.get(0), getResources());
        }
        super.processOperator(operator, operands);
    }

    /** PDFBox takes what goes wrong in a form for a form that is wrong, and goes on. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof PdfBudget.TooMuch || e instanceof Enough) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (characters + string.length > LimitNotes.MOST_CHARACTERS) {
            throw new Enough();
        }
        super.showText(string);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            // What a machine recognised under a scanned page: its figures are guesses.
            found.add(NoteCode.HIDDEN);
        } else {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        int from = 0;
        for (int i = 1; i < positions.size(); i++) {
            // What stands further left begins a word of its own, as in the next cell of a row with lines above each
            // other.
            if (positions.get(i).getXDirAdj() < positions.get(i - 1).getXDirAdj()) {
                word(unicode(positions.subList(from, i)), positions.subList(from, i));
                from = i;
            }
        }
        word(
                from == 0 ? text : unicode(positions.subList(from, positions.size())),
                positions.subList(from, positions.size()));
    }

    private static String unicode(List<TextPosition> positions) {
        return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private void word(String text, List<TextPosition> positions) {
        String shown = shown(text);
        if (shown.isEmpty() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        float left = first.getDir() == 0 ? first.getXDirAdj() : PdfWord.NOWHERE;
        float right = first.getDir() == 0 ? last.getXDirAdj() + last.getWidthDirAdj() : PdfWord.NOWHERE;
        words.add(new PdfWord(shown, left, right, first.getYDirAdj() - first.getHeightDir() / 2, line));
    }

    /** Without control characters, which some fonts give for signs of their own. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(shown::appendCodePoint);
        return Spacing.trim(shown.toString());
    }

    @Override
    protected void writeLineSeparator() {
        line++;
    }
}
