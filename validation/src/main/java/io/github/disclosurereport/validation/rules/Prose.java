package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a report's words.
 *
 * @param section the section it stands in; empty for title and preamble
 * @param text headings and paragraphs, one a line
 */
record Prose(Optional<Section> section, String text) {

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；\\n]");

    /** All words of a report, in the order of the document. */
    static List<Prose> of(AnnualReport report) {
        List<Prose> all = new ArrayList<>();
        all.add(new Prose(
                Optional.empty(),
                report.cover().title() + "\n" + report.cover().preamble().text()));
        for (SectionText section : report.sections()) {
            all.add(new Prose(
                    Optional.of(section.section()),
                    section.heading() + "\n" + section.narrative().text()));
        }
        return List.copyOf(all);
    }

    List<String> sentences() {
        return Stream.of(SENTENCE_END.split(text))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
