package io.github.disclosurereport.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number format of a spreadsheet, as far as it shows a number as such: words around digits, grouped or not. Dates, percentages, powers of
 * ten, fractions, other scales and conditions are not among them: what they show is not the number that is stored.
 *
 * @param before the words before the digits
 * @param decimals how many decimals are shown; −1 for as many as there are
 * @param behind the words behind the digits
 */
record NumberFormatCode(String before, int decimals, String behind) {

    static final String GENERAL = "General";

    private static final String GENERAL_IN_CHINESE = "G/通用格式";
    private static final int LONGEST = 200;
    private static final Pattern PLAIN_CONDITION =
            Pattern.compile("(?i)red|black|blue|green|white|yellow|magenta|cyan|color ?\\d{1,2}|\\$-[0-9a-f]{1,8}");
    private static final Pattern DIGITS = Pattern.compile("[#0?,]*[#0?](?:\\.[#0?]*)?");

    /**
     * The format for a number.
     *
     * @param code the code, which may have sections for positive numbers, negative ones and zero
     * @param sign the number's sign: −1, 0 or 1
     * @return the format; empty if it shows something else than the number
     */
    static Optional<NumberFormatCode> of(String code, int sign) {
        if (code.equals(GENERAL) || code.equals(GENERAL_IN_CHINESE) || code.equals("@")) {
            return Optional.of(new NumberFormatCode(sign < 0 ? "-" : "", -1, ""));
        }
        if (code.isEmpty() || code.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> sections = sections(code);
        if (sign < 0 && sections.size() > 1) {
            return section(sections.get(1)).flatMap(NumberFormatCode::negative);
        }
        Optional<NumberFormatCode> format = section(sections.get(sign == 0 && sections.size() > 2 ? 2 : 0));
        return sign < 0
                ? format.map(plain -> new NumberFormatCode("-" + plain.before, plain.decimals, plain.behind))
                : format;
    }

    /** A section of its own for negative numbers must show that they are: by a sign, or by brackets as bookkeepers do. */
    private static Optional<NumberFormatCode> negative(NumberFormatCode section) {
        boolean signed = section.before.startsWith("-");
        boolean bracketed = section.before.startsWith("(") && section.behind.endsWith(")");
        if (!signed && !bracketed) {
            return Optional.empty();
        }
        String behind = bracketed ? section.behind.substring(0, section.behind.length() - 1) : section.behind;
        return Optional.of(new NumberFormatCode("-" + section.before.substring(1), section.decimals, behind));
    }

    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            quoted ^= c == '"';
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';' && !quoted) {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(Math.min(from, code.length())));
        return sections;
    }

    private static Optional<NumberFormatCode> section(String code) {
        StringBuilder before = new StringBuilder();
        StringBuilder digits = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            StringBuilder words = digits.isEmpty() ? before : behind;
            if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
                if (end < 0) {
                    return Optional.empty();
                }
                String inside = code.substring(i + 1, end);
                if (c == '"') {
                    words.append(inside);
                } else if (!PLAIN_CONDITION.matcher(inside).matches()) {
                    return Optional.empty();
                }
                i = end;
            } else if (c == '_' || c == '*') {
                i++;
            } else if (c == '\\' && i + 1 < code.length()) {
                i++;
                words.append(code.charAt(i));
            } else if ("#0?,.".indexOf(c) >= 0) {
                if (!behind.isEmpty()) {
                    return Optional.empty();
                }
                digits.append(c);
            } else if ((c < 0x7F && Character.isLetter(c)) || c == '%' || c == '/' || c == '@') {
                return Optional.empty();
            } else if (c != ' ') {
                words.append(c);
            }
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        int point = digits.indexOf(".");
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return Optional.of(new NumberFormatCode(before.toString(), decimals, behind.toString()));
    }
}
