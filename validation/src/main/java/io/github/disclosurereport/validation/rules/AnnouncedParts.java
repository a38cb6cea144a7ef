package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code announced.parts}: the parts and titles that the preamble, or else section 一, announces are those that follow, in number and
 * wording. One check a report; not applicable where nothing is announced.
 */
final class AnnouncedParts extends MandatedRule {

    private static final String NUMERALS = "一二三四五六七八九十";

    /** 本报告包括甲、乙、丙等六个部分. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "(?:包括|包含|分为|分|由|共)[:：]?([^。\\n]{0,300}?)(?:等|共|组成)?([一二三四五六七八九十0-9]{1,2})个?(?:个部分|部分|大部分)");

    AnnouncedParts() {
        super(Words.info("announced.parts", Category.CONSISTENCY, Severity.WARNING, Edition.values()), List.of());
    }

    /**
     * An announcement as it stands.
     *
     * @param where where it stands, in words
     * @param list the titles
     * @param number how many parts there are
     */
    private record Announcement(Message where, String list, String number) {}

    @Override
    public void check(ReportView view, CheckLog log) {
        Message inPreamble = message("preamble", Map.of());
        Message inSection = message("section", Map.of("title", Section.OVERVIEW.heading()));
        Optional<Announcement> announced = announcement(view.report().cover().preamble(), inPreamble)
                .or(() -> announcement(view.report().overview().narrative(), inSection));
        if (announced.isEmpty()) {
            log.notApplicable();
            return;
        }
        List<Finding> findings = new ArrayList<>();
        count(view, announced.get()).ifPresent(findings::add);
        findings.addAll(titles(view, announced.get()));
        if (findings.isEmpty()) {
            log.satisfied();
        }
        findings.forEach(log::found);
    }

    private static Optional<Announcement> announcement(Narrative narrative, Message where) {
        return ANNOUNCEMENT
                .matcher(narrative.text())
                .results()
                .map(found -> new Announcement(where, found.group(1), found.group(2)))
                .findFirst();
    }

    private Optional<Finding> count(ReportView view, Announcement announced) {
        String stated = announced.number();
        int parts = NUMERALS.contains(stated)
                ? NUMERALS.indexOf(stated) + 1
                : stated.matches("[0-9]+") ? Integer.parseInt(stated) : -1;
        int sections = view.report().sections().size();
        return parts < 0 || parts == sections
                ? Optional.empty()
                : Optional.of(ofReport(
                        view, "count", Map.of("where", announced.where(), "expected", parts, "actual", sections)));
    }

    /** Each stated heading whose section the announcement names in other words. */
    private List<Finding> titles(ReportView view, Announcement announced) {
        List<Finding> findings = new ArrayList<>();
        for (SectionText section : view.report().sections()) {
            String heading = bare(section.heading());
            Optional<String> named = named(announced.list(), section.section());
            if (named.isPresent() && !bare(named.get()).equals(heading)) {
                Map<String, Object> arguments =
                        Map.of("where", announced.where(), "expected", named.get(), "actual", section.heading());
                findings.add(ofSection(view, section.section(), "title.differs", arguments));
            }
        }
        return findings;
    }

    /** The list is split at 、 but for the mark inside the title of section 四. */
    private static Optional<String> named(String list, Section section) {
        String joined = list.replace("行政复议、行政诉讼", "行政复议和行政诉讼").replace("行政复议、提起", "行政复议和提起");
        return Stream.of(joined.split("[、，,；;]"))
                .map(String::strip)
                .filter(title -> !title.isEmpty()
                        && Section.ofTitle(title).filter(section::equals).isPresent())
                .findFirst();
    }

    private static String bare(String title) {
        return LabelText.fold(title)
                .replaceFirst("^[(]?[一二三四五六七八九十]{1,2}[)]?[、.,:]?", "")
                .replaceAll("[、和及]", "");
    }
}
