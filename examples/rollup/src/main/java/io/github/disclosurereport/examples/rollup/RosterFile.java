package io.github.disclosurereport.examples.rollup;

import io.github.disclosurereport.validation.rollup.Roster;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a roster: UTF-8, one member a line (name, tab, {@code included} or {@code excluded}, tab, reason; the reason may be left
 * out). Blank lines and lines that begin with {@code #} do not count.
 */
final class RosterFile {

    private static final int NAME = 0;
    private static final int STANDING = 1;
    private static final int REASON = 2;

    private RosterFile() {}

    static Roster read(Path file) throws IOException, BadInputException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException wrong) {
            throw new BadInputException(file + ": not UTF-8");
        }
        List<Roster.Member> members = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? withoutMark(lines.get(i)) : lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                members.add(member(line, file + ":" + (i + 1)));
            }
        }
        try {
            return Roster.of(members);
        } catch (IllegalArgumentException wrong) {
            throw new BadInputException(file + ": " + wrong.getMessage());
        }
    }

    /** Some editors begin a file with a byte order mark. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static Roster.Member member(String line, String place) throws BadInputException {
        String[] parts = line.split("\t", -1);
        boolean included = parts.length > STANDING && parts[STANDING].strip().equals("included");
        boolean excluded = parts.length > STANDING && parts[STANDING].strip().equals("excluded");
        if (included == excluded || parts[NAME].isBlank() || parts.length > REASON + 1) {
            throw new BadInputException(place + ": expected name, tab, included or excluded, tab, reason");
        }
        String reason = parts.length > REASON ? parts[REASON].strip() : "";
        return new Roster.Member(parts[NAME].strip(), included, reason);
    }
}
