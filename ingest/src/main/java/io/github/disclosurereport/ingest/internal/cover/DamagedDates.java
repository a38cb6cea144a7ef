package io.github.disclosurereport.ingest.internal.cover;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that lost a character where a page changes its type in the middle, as 20241月1日. They stay as they stand. */
final class DamagedDates {

    /** So many are named; more say no more. */
    private static final int MOST = 5;

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(?:19|20)\\d{3,4}月\\d{1,2}日|(?:19|20)\\d{2}年\\d{3,4}日|(?:19|20)\\d{2}度)");

    private DamagedDates() {}

    static List<Note> notes(List<Block> blocks) {
        List<Note> notes = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                Matcher date = DATE.matcher(text.text());
                while (notes.size() < MOST && date.find()) {
                    notes.add(Note.of(NoteCode.CHARACTERS_LOST, date.group()));
                }
            }
        }
        return notes;
    }
}
