package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.narrative.Narrative;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An annual report on government information disclosure (政府信息公开工作年度报告, articles 49 and 50 of the Regulations).
 *
 * <p>Immutable. Holds any report that was ever published: what is wrong with it, rules say. A figure is read through the records
 * ({@code report.requests().total().outcomes().total()}) or by cell ({@link #get(Cell)}), and changed in a copy
 * ({@link #with(Cell, Figure)}).
 *
 * <p>A class and no record, since it keeps the vector of its figures beside the tables: making a report fills it once, to refuse a
 * figure that the edition does not print, and whatever reads by cell afterwards finds it ready.
 */
public final class AnnualReport {

    private final Cover cover;
    private final List<SectionText> sections;
    private final ProactiveDisclosure proactiveDisclosure;
    private final Requests requests;
    private final Disputes disputes;
    private final CellValues values;

    /**
     * A report from its tables.
     *
     * @param cover what stands around the six sections
     * @param sections the sections with their stated headings and their prose, in the order of the document; a section that the
     *     document lacks is not in the list
     * @param proactiveDisclosure the table of section 二; it decides the edition
     * @param requests the table of section 三
     * @param disputes the table of section 四
     * @throws IllegalArgumentException if {@code requests} holds a figure on a line that the edition does not print
     */
    public AnnualReport(
            Cover cover,
            List<SectionText> sections,
            ProactiveDisclosure proactiveDisclosure,
            Requests requests,
            Disputes disputes) {
        this.cover = Objects.requireNonNull(cover, "cover");
        this.sections = List.copyOf(sections);
        this.proactiveDisclosure = proactiveDisclosure;
        this.requests = requests;
        this.disputes = disputes;
        this.values = TableValues.of(proactiveDisclosure, requests, disputes);
    }

    /** A copy with the same tables. */
    private AnnualReport(AnnualReport tables, Cover cover, List<SectionText> sections) {
        this.cover = Objects.requireNonNull(cover, "cover");
        this.sections = List.copyOf(sections);
        this.proactiveDisclosure = tables.proactiveDisclosure;
        this.requests = tables.requests;
        this.disputes = tables.disputes;
        this.values = tables.values;
    }

    /**
     * A report from its figures.
     *
     * @param cover what stands around the six sections
     * @param sections the sections as stated
     * @param values the figures; they decide the edition
     * @return the report
     */
    public static AnnualReport of(Cover cover, List<SectionText> sections, CellValues values) {
        CellReader reader = values.reader();
        Requests requests = Requests.take(reader);
        Disputes disputes = Disputes.take(reader);
        return new AnnualReport(
                cover, sections, ProactiveDisclosure.take(values.edition(), reader), requests, disputes);
    }

    /**
     * A report with every cell blank, the six sections under the form's own headings, and nothing else.
     *
     * @param edition the edition
     * @return the blank form
     */
    public static AnnualReport blank(Edition edition) {
        return filled(edition, Count.blank());
    }

    /**
     * A report with 0 in every cell, the six sections under the form's own headings, and nothing else.
     *
     * @param edition the edition
     * @return the report of zeros
     */
    public static AnnualReport zero(Edition edition) {
        return filled(edition, Count.ZERO);
    }

    private static AnnualReport filled(Edition edition, Count count) {
        List<SectionText> sections = Stream.of(Section.values())
                .map(section -> SectionText.of(section, Narrative.empty()))
                .toList();
        return of(Cover.blank(), sections, CellValues.filled(edition, count));
    }

    /**
     * What stands around the six sections.
     *
     * @return the cover
     */
    public Cover cover() {
        return cover;
    }

    /**
     * The sections with their stated headings and their prose.
     *
     * @return those that the document has, in its order
     */
    public List<SectionText> sections() {
        return sections;
    }

    /**
     * The table of section 二.
     *
     * @return the table, of the report's edition
     */
    public ProactiveDisclosure proactiveDisclosure() {
        return proactiveDisclosure;
    }

    /**
     * The table of section 三.
     *
     * @return the table
     */
    public Requests requests() {
        return requests;
    }

    /**
     * The table of section 四.
     *
     * @return the table
     */
    public Disputes disputes() {
        return disputes;
    }

    /**
     * The edition whose form the report is on.
     *
     * @return the edition
     */
    public Edition edition() {
        return values.edition();
    }

    /**
     * Section 一.
     *
     * @return its prose and topics; empty if the document lacks it
     */
    public Overview overview() {
        return new Overview(narrative(Section.OVERVIEW));
    }

    /**
     * Section 五, 存在的主要问题及改进情况.
     *
     * @return its prose; empty if the document lacks it
     */
    public Narrative problems() {
        return narrative(Section.PROBLEMS);
    }

    /**
     * Section 六, 其他需要报告的事项.
     *
     * @return its prose; empty if the document lacks it
     */
    public Narrative otherMatters() {
        return narrative(Section.OTHER_MATTERS);
    }

    /**
     * The prose of a section; for one with a table, what stands beside the table.
     *
     * @param section the section
     * @return its prose, joined if the document has the section more than once; empty if it lacks it
     */
    public Narrative narrative(Section section) {
        return new Narrative(sections.stream()
                .filter(text -> text.section() == section)
                .flatMap(text -> text.narrative().blocks().stream())
                .toList());
    }

    /**
     * All figures as a dense vector.
     *
     * @return the figures: the same instance at each call
     */
    public CellValues values() {
        return values;
    }

    /**
     * The figure of a cell.
     *
     * @param cell any cell
     * @return a count or an amount; blank for a cell that the edition does not print
     */
    public Figure get(Cell cell) {
        return values.figure(cell);
    }

    /**
     * The report with another figure in one cell.
     *
     * @param cell the cell
     * @param figure an amount where {@link Cell#isAmount()}, else a count
     * @return a copy
     * @throws IllegalArgumentException if the figure is of the other kind, or the edition has no such cell
     */
    public AnnualReport with(Cell cell, Figure figure) {
        return of(cover, sections, values.toBuilder().set(cell, figure).build());
    }

    /**
     * The report with edits applied.
     *
     * @param edits the edits, in any order
     * @return a copy
     * @throws IllegalArgumentException if a cell does not hold the figure that its edit starts from
     */
    public AnnualReport with(List<CellEdit> edits) {
        return of(cover, sections, CellEdit.apply(edits, values));
    }

    /**
     * The report with another cover.
     *
     * @param changed the cover
     * @return a copy
     */
    public AnnualReport withCover(Cover changed) {
        return new AnnualReport(this, changed, sections);
    }

    /**
     * The report with other sections.
     *
     * @param changed the sections in the order of the document
     * @return a copy
     */
    public AnnualReport withSections(List<SectionText> changed) {
        return new AnnualReport(this, cover, changed);
    }

    /**
     * The report with other prose in one section. A section that the report lacks is added at the end, under the form's heading.
     *
     * @param section the section
     * @param narrative its prose
     * @return a copy
     */
    public AnnualReport with(Section section, Narrative narrative) {
        return withSections(SectionText.replace(sections, section, narrative));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnualReport report
                && cover.equals(report.cover)
                && sections.equals(report.sections)
                && values.equals(report.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cover, sections, values);
    }

    /** Whose report it is; the figures are too many for a line. */
    @Override
    public String toString() {
        return "AnnualReport[" + cover.organ().name() + ", " + cover.year() + ", "
                + edition().id() + " edition]";
    }
}
