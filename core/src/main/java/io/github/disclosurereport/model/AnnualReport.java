package io.github.disclosurereport.model;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.CellReader;
import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.form.CellValuesBuilder;
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
 * @param cover what stands around the six sections
 * @param sections the sections with their stated headings and their prose, in the order of the document; a section that the
 *     document lacks is not in the list
 * @param proactiveDisclosure the table of section 二; it decides the edition
 * @param requests the table of section 三
 * @param disputes the table of section 四
 */
public record AnnualReport(
        Cover cover,
        List<SectionText> sections,
        ProactiveDisclosure proactiveDisclosure,
        Requests requests,
        Disputes disputes) {

    /**
     * Copies the list and checks the structure.
     *
     * @throws IllegalArgumentException if {@code requests} holds a figure on a line that the edition does not print
     */
    public AnnualReport {
        Objects.requireNonNull(cover, "cover");
        sections = List.copyOf(sections);
        toValues(proactiveDisclosure, requests, disputes);
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
     * The edition whose form the report is on.
     *
     * @return the edition
     */
    public Edition edition() {
        return proactiveDisclosure.edition();
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
     * All figures as a dense vector, filled anew at each call.
     *
     * @return the figures
     */
    public CellValues values() {
        return toValues(proactiveDisclosure, requests, disputes);
    }

    private static CellValues toValues(ProactiveDisclosure proactive, Requests requests, Disputes disputes) {
        CellValuesBuilder builder = new CellValuesBuilder(proactive.edition());
        requests.put(builder);
        disputes.put(builder);
        proactive.put(builder);
        return builder.build();
    }

    /**
     * The figure of a cell.
     *
     * @param cell any cell
     * @return a count or an amount; blank for a cell that the edition does not print
     */
    public Figure get(Cell cell) {
        return values().figure(cell);
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
        return of(cover, sections, values().toBuilder().set(cell, figure).build());
    }

    /**
     * The report with edits applied.
     *
     * @param edits the edits, in any order
     * @return a copy
     * @throws IllegalArgumentException if a cell does not hold the figure that its edit starts from
     */
    public AnnualReport with(List<CellEdit> edits) {
        CellValues now = values();
        CellValuesBuilder changed = now.toBuilder();
        for (CellEdit edit : edits) {
            Figure figure = now.figure(edit.cell());
            if (!figure.equals(edit.from())) {
                throw new IllegalArgumentException(
                        edit.cell() + " holds \"" + figure + "\", not \"" + edit.from() + "\" as the edit says");
            }
            changed.set(edit.cell(), edit.to());
        }
        return of(cover, sections, changed.build());
    }

    /**
     * The report with another cover.
     *
     * @param changed the cover
     * @return a copy
     */
    public AnnualReport withCover(Cover changed) {
        return new AnnualReport(changed, sections, proactiveDisclosure, requests, disputes);
    }

    /**
     * The report with other sections.
     *
     * @param changed the sections in the order of the document
     * @return a copy
     */
    public AnnualReport withSections(List<SectionText> changed) {
        return new AnnualReport(cover, changed, proactiveDisclosure, requests, disputes);
    }

    /**
     * The report with other prose in one section. A section that the report lacks is added at the end, under the form's heading.
     *
     * @param section the section
     * @param narrative its prose
     * @return a copy
     */
    public AnnualReport with(Section section, Narrative narrative) {
        Stream<SectionText> kept = sections.stream()
                .map(text -> text.section() == section ? new SectionText(section, text.heading(), narrative) : text);
        boolean lacking = sections.stream().noneMatch(text -> text.section() == section);
        Stream<SectionText> added = lacking ? Stream.of(SectionText.of(section, narrative)) : Stream.empty();
        return withSections(Stream.concat(kept, added).toList());
    }
}
