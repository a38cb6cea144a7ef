package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.validation.RuleBook;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Severity;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a pack, and holds its rows against the rules they will stand beside. */
final class PackReader {

    private static final Pattern MONTH_DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");

    private final Entries entries;
    private final Set<String> mandated = new TreeSet<>();

    private PackReader(Entries entries) {
        this.entries = entries;
        for (Edition edition : Edition.values()) {
            RuleBook.standard(edition)
                    .rules()
                    .forEach(rule -> mandated.add(rule.info().id()));
        }
    }

    static RulePack read(String file, String text) throws RulePackException {
        PackReader reader = new PackReader(new Entries(PackText.entries(file, text)));
        reader.requireRows();
        RulePack pack = new RulePack(
                file,
                reader.deadlines(),
                reader.organs(),
                reader.without(),
                reader.severities(),
                new Rows(reader.entries).rules());
        reader.requireConsistent(pack);
        return pack;
    }

    private Map<OrganKind, MonthDay> deadlines() throws RulePackException {
        Map<OrganKind, MonthDay> deadlines = new EnumMap<>(OrganKind.class);
        for (Entry entry : entries.of(Keyword.DEADLINE)) {
            OrganKind kind = entry.subject().choice(OrganReader.kinds(), OrganKind::id, "deadline.kind");
            deadlines.put(kind, monthDay(entry.value()));
        }
        return deadlines;
    }

    private static MonthDay monthDay(Piece value) throws RulePackException {
        if (MONTH_DAY.matcher(value.text()).matches()) {
            try {
                return MonthDay.parse("--" + value.text());
            } catch (DateTimeException noSuchDay) {
                throw value.wrong("date.none");
            }
        }
        throw value.wrong("date");
    }

    private List<Organ> organs() throws RulePackException {
        List<Organ> organs = new ArrayList<>();
        for (Entry entry : entries.of(Keyword.ORGAN)) {
            organs.add(OrganReader.organ(entry));
        }
        return organs;
    }

    private List<String> without() throws RulePackException {
        List<String> without = new ArrayList<>();
        for (Entry entry : entries.of(Keyword.WITHOUT)) {
            without.add(entry.subject().choice(mandated.stream(), id -> id, "rule"));
        }
        return without;
    }

    private Map<String, Severity> severities() throws RulePackException {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (Entry entry : entries.of(Keyword.SEVERITY)) {
            Optional<Entry> leftOut = entries.find(Keyword.WITHOUT, entry.key());
            if (leftOut.isPresent()) {
                int line = leftOut.get().subject().line();
                throw entry.subject().wrong("leftOut", Map.of("line", line));
            }
            if (entries.find(Keyword.ROW, entry.key()).isEmpty()) {
                String id = entry.subject().choice(mandated.stream(), rule -> rule, "rule");
                severities.put(id, severity(entry.value()));
            }
        }
        return severities;
    }

    static Severity severity(Piece value) throws RulePackException {
        return value.choice(
                Stream.of(Severity.values()), severity -> severity.name().toLowerCase(Locale.ROOT), "severity");
    }

    /** What is said about a row must be about one of the pack's. */
    private void requireRows() throws RulePackException {
        for (Keyword keyword : List.of(
                Keyword.TITLE, Keyword.TITLE_ENGLISH, Keyword.CITATION, Keyword.CITATION_ENGLISH, Keyword.EDITIONS)) {
            for (Entry entry : entries.of(keyword)) {
                if (entries.find(Keyword.ROW, entry.key()).isEmpty()) {
                    throw entry.subject().wrong("row.none");
                }
            }
        }
    }

    /** Adds the rows one by one as a book would, so that a contradiction is found here and can name its line. */
    private void requireConsistent(RulePack pack) throws RulePackException {
        for (Edition edition : Edition.values()) {
            RuleBook book = pack.mandated(edition, Profile.REVIEW);
            for (Rule row : pack.rowsOf(edition)) {
                try {
                    book = book.plus(row);
                } catch (IllegalArgumentException contradiction) {
                    String problem = Objects.requireNonNull(contradiction.getMessage());
                    throw row(row).wrong("row.contradiction", Map.of("problem", problem));
                } catch (ArithmeticException overflow) {
                    throw row(row).wrong("row.entangled");
                }
            }
        }
    }

    private Piece row(Rule rule) {
        return entries.find(Keyword.ROW, rule.info().id()).orElseThrow().subject();
    }
}
