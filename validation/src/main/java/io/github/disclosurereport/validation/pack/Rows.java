package io.github.disclosurereport.validation.pack;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Form;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.Equality;
import io.github.disclosurereport.validation.rule.EqualityRule;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleInfo;
import io.github.disclosurereport.validation.rule.Severity;
import io.github.disclosurereport.validation.rule.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes rules out of a pack's rows and the lines about them. */
final class Rows {

    /** The most rows of a pack: each is held against all others when the pack is read. */
    static final int LIMIT = 100;

    /** The most characters of an id, a title or a citation: a message is one line. */
    static final int TEXT = 200;

    private static final Pattern ID = Pattern.compile("local(\\.[a-z0-9-]+)+");

    private final Entries entries;

    Rows(Entries entries) {
        this.entries = entries;
    }

    List<Rule> rules() throws RulePackException {
        List<Rule> rules = new ArrayList<>();
        for (Entry row : entries.of(Keyword.ROW)) {
            if (rules.size() == LIMIT) {
                throw row.subject().wrong("row.tooMany", Map.of("limit", LIMIT));
            }
            rules.add(rule(row));
        }
        return rules;
    }

    private Rule rule(Entry row) throws RulePackException {
        Piece id = row.subject();
        if (!ID.matcher(id.text()).matches()) {
            throw id.wrong("row.id");
        }
        requireShort(id);
        Terms terms = Terms.of(row.value());
        RuleInfo info = new RuleInfo(
                id.text(),
                Category.CONSISTENCY,
                severity(id),
                editions(row, terms.cells()),
                text(id, Keyword.TITLE, Keyword.TITLE_ENGLISH),
                text(id, Keyword.CITATION, Keyword.CITATION_ENGLISH));
        Message where = RowWords.where(info.title(), terms);
        return terms.atMost() ? new AtMostRule(info, terms, where) : equality(info, terms, where);
    }

    private static Rule equality(RuleInfo info, Terms terms, Message where) {
        Cell subject = terms.subject();
        return new EqualityRule(
                info,
                List.of(new Equality(terms.left(), terms.right(), subject, where)),
                RowWords.template("row.equal.message", subject),
                RowWords.template("row.equal.exceeded", subject));
    }

    private Severity severity(Piece id) throws RulePackException {
        Optional<Entry> said = entries.find(Keyword.SEVERITY, id.text());
        return said.isPresent() ? PackReader.severity(said.get().value()) : Severity.WARNING;
    }

    /** Those that the pack names, each of which must print all cells; else all that do. */
    private List<Edition> editions(Entry row, List<Cell> cells) throws RulePackException {
        Optional<Entry> said = entries.find(Keyword.EDITIONS, row.subject().text());
        if (said.isEmpty()) {
            List<Edition> printing = Stream.of(Edition.values())
                    .filter(edition -> cells.stream().allMatch(Form.of(edition)::prints))
                    .toList();
            if (printing.isEmpty()) {
                throw row.value().wrong("row.editions");
            }
            return printing;
        }
        List<Edition> named = new ArrayList<>();
        for (Piece word : said.get().value().words()) {
            Edition edition = word.choice(Stream.of(Edition.values()), Edition::id, "edition");
            for (Cell cell : cells) {
                if (!Form.of(edition).prints(cell)) {
                    throw word.wrong("edition.cell", Map.of("cell", cell.path()));
                }
            }
            named.add(edition);
        }
        return named.stream().distinct().sorted().toList();
    }

    /** The words in both languages; one may stand for both. */
    private Text text(Piece id, Keyword chinese, Keyword english) throws RulePackException {
        Optional<Entry> inChinese = entries.find(chinese, id.text());
        Optional<Entry> inEnglish = entries.find(english, id.text());
        Optional<Entry> either = inChinese.or(() -> inEnglish);
        if (either.isEmpty()) {
            throw id.wrong("row.untold", Map.of("keyword", chinese.id()));
        }
        return new Text(
                requireShort(inChinese.orElse(either.get()).value()),
                requireShort(inEnglish.orElse(either.get()).value()));
    }

    private static String requireShort(Piece piece) throws RulePackException {
        if (piece.text().length() > TEXT) {
            throw piece.wrong("tooLong", Map.of("limit", TEXT));
        }
        return piece.text();
    }
}
