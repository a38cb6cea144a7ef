package io.github.disclosurereport.json;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Contact;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import io.github.disclosurereport.testkit.SampleReports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reports in which every part of cover and prose holds something. */
final class FullReports {

    private FullReports() {}

    static AnnualReport full(Edition edition) {
        return withText(edition, "某");
    }

    /** Every text of the report begins with the same words and goes on in its own way. */
    static AnnualReport withText(Edition edition, String words) {
        SectionText first = new SectionText(Section.OVERVIEW, words + "heading", prose(words));
        SectionText again = new SectionText(Section.OVERVIEW, words + "again", Narrative.empty());
        SectionText other = new SectionText(Section.OTHER_MATTERS, "", Narrative.of(words));
        return SampleReports.distinct(edition).withCover(cover(words)).withSections(List.of(first, other, again));
    }

    private static Cover cover(String words) {
        return new Cover(
                new Organ(
                        words + "name",
                        OrganKind.STATE_COUNCIL_DEPARTMENT,
                        OrganLevel.NATIONAL,
                        ReportScope.SYSTEM,
                        words + "creditCode",
                        words + "regionCode"),
                words + "title",
                OptionalInt.of(2021),
                Optional.of(new StatedPeriod(
                        words + "period",
                        Optional.of(LocalDate.of(2021, 1, 1)),
                        Optional.of(LocalDate.of(2021, 12, 31)))),
                Optional.of(LocalDate.of(2022, 1, 20)),
                Optional.of(LocalDate.of(2022, 1, 31)),
                new Contact(
                        words + "office", words + "address", words + "postcode", words + "telephone", words + "email"),
                words + "webAddress",
                prose(words));
    }

    private static Narrative prose(String words) {
        return new Narrative(List.of(
                new Heading(1, words + "1"),
                new Heading(Integer.MAX_VALUE, words + "2"),
                new Paragraph(words),
                new Paragraph(""),
                new ExtraTable(List.of(List.of(words, ""), List.of(), List.of(words + "3"))),
                new ExtraTable(List.of()),
                new Reference(Reference.Kind.IMAGE, "", words + "4"),
                new Reference(Reference.Kind.LINK, words + "5", "javascript:" + words)));
    }
}
