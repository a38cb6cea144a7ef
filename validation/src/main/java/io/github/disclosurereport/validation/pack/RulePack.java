package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a place demands beside the mandated rules: deadlines, what its organs are, extra rows, severities, rules to leave out. Read
 * from a file; the package says how that is written. Immutable.
 *
 * <pre>{@code
 * RulePack pack = RulePack.read(Path.of("local.pack"));
 * ValidationResult result = pack.validator(Profile.SUBMISSION).validate(report);
 * }</pre>
 */
public final class RulePack {

    private final String name;
    private final Map<OrganKind, MonthDay> deadlines;
    private final List<Organ> organs;
    private final List<String> without;
    private final Map<String, Severity> severities;
    private final List<Rule> rows;

    RulePack(
            String name,
            Map<OrganKind, MonthDay> deadlines,
            List<Organ> organs,
            List<String> without,
            Map<String, Severity> severities,
            List<Rule> rows) {
        this.name = name;
        this.deadlines = Collections.unmodifiableMap(new LinkedHashMap<>(deadlines));
        this.organs = List.copyOf(organs);
        this.without = List.copyOf(without);
        this.severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a pack from a file.
     *
     * @param file the file: UTF-8, at most 1 MB
     * @return the pack, named after the file
     * @throws RulePackException if the file is no rule pack, or its rows contradict the rules that they stand beside
     * @throws IOException if the file cannot be read
     */
    public static RulePack read(Path file) throws RulePackException, IOException {
        Path last = file.getFileName();
        String name = (last == null ? file : last).toString();
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(PackText.LIMIT + 1);
        }
        return PackReader.read(name, PackText.decode(name, bytes));
    }

    /**
     * Reads a pack from a text.
     *
     * @param name the name of the pack, for messages
     * @param text the text, at most a million characters
     * @return the pack
     * @throws RulePackException if the text is no rule pack, or its rows contradict the rules that they stand beside
     */
    public static RulePack parse(String name, String text) throws RulePackException {
        return PackReader.read(name, text);
    }

    /**
     * The name.
     *
     * @return the file's name, or as given
     */
    public String name() {
        return name;
    }

    /**
     * The deadlines that replace those of article 49.
     *
     * @return month and day of the year after the report year, by kind of organ
     */
    public Map<OrganKind, MonthDay> deadlines() {
        return deadlines;
    }

    /**
     * What is known of organs.
     *
     * @return the organs in the order of the pack; their codes are ""
     */
    public List<Organ> organs() {
        return organs;
    }

    /**
     * The mandated rules that are left out.
     *
     * @return their ids in the order of the pack
     */
    public List<String> without() {
        return without;
    }

    /**
     * The severities of mandated rules.
     *
     * @return the severity of all that a rule finds, by its id, in the order of the pack; those of rows are in their facts
     */
    public Map<String, Severity> severities() {
        return severities;
    }

    /**
     * The extra rows.
     *
     * @return a rule for each, in the order of the pack
     */
    public List<Rule> rows() {
        return rows;
    }

    /**
     * The rules for an edition: the mandated ones as the pack wants them, then its rows. What the pack says of rules that the edition
     * does not have stays without effect.
     *
     * @param edition the edition
     * @param profile who is asking
     * @return the book
     */
    public RuleBook book(Edition edition, Profile profile) {
        RuleBook book = mandated(edition, profile);
        for (Rule row : rowsOf(edition)) {
            book = book.plus(row);
        }
        for (Map.Entry<String, Severity> changed : severities.entrySet()) {
            if (book.rule(changed.getKey()).isPresent()) {
                book = book.withSeverity(changed.getKey(), changed.getValue());
            }
        }
        return book;
    }

    /**
     * A validator with the books of both editions that knows the pack's organs. Make one and keep it.
     *
     * @param profile who is asking
     * @return the validator
     */
    public ReportValidator validator(Profile profile) {
        return ReportValidator.of(book(Edition.E2019, profile), book(Edition.E2021, profile))
                .withOrgans(organs);
    }

    /** The mandated rules that stay, with the pack's deadlines. */
    RuleBook mandated(Edition edition, Profile profile) {
        RuleBook book = RuleBook.standard(edition, profile, deadlines);
        for (String id : without) {
            if (book.rule(id).isPresent()) {
                book = book.without(id);
            }
        }
        return book;
    }

    List<Rule> rowsOf(Edition edition) {
        return rows.stream()
                .filter(row -> row.info().editions().contains(edition))
                .toList();
    }
}
