package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.Unread;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Severity;
import java.io.PrintStream;

/** A list for people: a heading a document, its findings in form order, what seems to be behind them, a summary. */
final class TextPrinter implements Printer {

    private final PrintStream out;
    private final Words words;
    private final Known known;

    TextPrinter(PrintStream out, Words words, Known known) {
        this.out = out;
        this.words = words;
        this.known = known;
    }

    @Override
    public void print(String source, Loaded loaded, ValidationResult result, Diagnosis diagnosis) {
        out.println(OneLine.of(heading(source, loaded)));
        int number = 0;
        ValidationResult shown = known.newIn(result);
        for (Finding finding : shown.findings()) {
            number++;
            indented(words.say("finding", number, finding.message(words.locale())));
            result.explanation(finding).ifPresent(why -> indented(words.say("explained", why)));
        }
        int before = result.findings().size() - shown.findings().size();
        if (before > 0) {
            indented(words.say("known", before));
        }
        suggestions(loaded, diagnosis);
        for (Unread unread : loaded.unread()) {
            String where = unread.place().text(words.locale());
            indented(words.say("unread", where, unread.text(), unread.note().message(words.locale())));
        }
        for (Note note : loaded.notes()) {
            indented(words.say("note", note.message(words.locale())));
        }
        indented(words.say(
                "summary",
                result.checks(),
                result.satisfied(),
                result.violated(),
                result.notEvaluated(),
                result.notApplicable(),
                result.findings(Severity.ERROR).size(),
                result.findings(Severity.WARNING).size(),
                result.findings(Severity.INFO).size(),
                loaded.unread().size()));
    }

    private void suggestions(Loaded loaded, Diagnosis diagnosis) {
        diagnosis.messages(words.locale()).forEach(message -> indented(words.say("suggestion", message)));
        // What follows from the arithmetic is no licence to skip the document, which does say something there.
        long unreadable = diagnosis.blanks().stream()
                .filter(blank -> blank.values().isUnique())
                .filter(blank -> loaded.unreadCells().contains(blank.cell()))
                .count();
        if (unreadable > 0) {
            indented(words.say("suggestion", words.say("suggestion.unread", unreadable)));
        }
    }

    private void indented(String line) {
        out.println("  " + OneLine.of(line));
    }

    private String heading(String source, Loaded loaded) {
        Cover cover = loaded.report().cover();
        String organ = cover.organ().name().isEmpty()
                ? words.say("unknown")
                : cover.organ().name();
        String year = cover.year().isPresent() ? words.say("year", cover.year().getAsInt()) : words.say("unknown");
        return words.say(
                "heading", source, organ, year, loaded.report().edition().id());
    }

    @Override
    public void failure(String source, String error) {
        // The line on the error stream says it.
    }

    @Override
    public void end(Tally tally, LeftOut leftOut) {
        if (tally.all() > 1 || !leftOut.isEmpty()) {
            out.println(words.say("end", tally.all(), tally.right(), tally.wrong(), tally.failed()));
        }
        if (!leftOut.isEmpty()) {
            out.println(leftOut.text());
        }
    }
}
