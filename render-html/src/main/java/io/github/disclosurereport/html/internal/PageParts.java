package io.github.disclosurereport.html.internal;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.SectionText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a page. Headings below the title go down one level at a time, whatever is missing above them. */
final class PageParts {

    private final AnnualReport report;
    private final PageOptions options;
    private final TableParts tables;
    private final Map<Section, Integer> seen = new EnumMap<>(Section.class);

    private PageParts(AnnualReport report, PageOptions options) {
        this.report = report;
        this.options = options;
        this.tables = new TableParts(report.edition(), report.values(), options);
    }

    static PagePart of(AnnualReport report, PageOptions options, StyleSource style) {
        return new PageParts(report, options).page(style);
    }

    private PagePart page(StyleSource style) {
        Cover cover = report.cover();
        String windowTitle = Stream.of(cover.title(), cover.organ().name())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(report.edition().document());
        HeadingPart title = title(cover.title());
        List<SectionPart> sections = new ArrayList<>();
        for (SectionText text : SectionOrder.of(report.sections())) {
            sections.add(section(text));
        }
        return new PagePart(
                windowTitle,
                style,
                cover.published().map(Object::toString).orElse(null),
                title,
                ProsePart.of(cover.preamble(), options.headingLevel(), windowTitle),
                sections,
                SignaturePart.of(cover));
    }

    private @Nullable HeadingPart title(String title) {
        return title.isBlank()
                ? null
                : new HeadingPart(options.headingLevel(), options.idPrefix() + "-title", title, null);
    }

    private SectionPart section(SectionText text) {
        Section section = text.section();
        int time = seen.merge(section, 1, Integer::sum);
        String id = options.idPrefix() + "-" + section.id() + (time == 1 ? "" : "-" + time);
        TablePart table = section.hasTable() && time == 1 ? tables.of(section) : null;
        if (text.heading().isBlank()) {
            String name = section.heading();
            return new SectionPart(name, null, table, ProsePart.of(text.narrative(), options.headingLevel(), name));
        }
        String english = options.english() ? section.english() : null;
        HeadingPart heading = new HeadingPart(options.headingLevel() + 1, id, text.heading(), english);
        ProsePart prose = ProsePart.of(text.narrative(), heading.level(), text.heading());
        return new SectionPart(null, heading, table, prose);
    }
}
