package io.github.disclosurereport.ingest.generated;

import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Numbers written otherwise. */
final class Digits {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Digits() {}

    /** Whether a text is a number and nothing else. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    static String separated(String text, String comma) {
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder parts = new StringBuilder(text);
        for (int at = end - 3; at > 0 && text.charAt(at - 1) != '-'; at -= 3) {
            parts.insert(at, comma);
        }
        return parts.toString();
    }

    /** Letters that look like digits for one or all of them. */
    static String lettered(String text, SplittableRandom random) {
        boolean all = random.nextBoolean();
        String zero = random.nextInt(3) == 0 ? "〇" : "O";
        String letters = all ? text.replace("0", zero) : text.replaceFirst("0", zero);
        return all ? letters.replace("1", "l") : letters.replaceFirst("1", "l");
    }

    /** A space between some of the digits, as extraction leaves it; the same for a number of one digit. */
    static String split(String text, SplittableRandom random) {
        StringBuilder parts = new StringBuilder(text);
        for (int at = text.length() - 1; at > 0; at--) {
            boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at));
            if (digits && (at == 1 || random.nextBoolean())) {
                parts.insert(at, ' ');
            }
        }
        return parts.toString();
    }
}
