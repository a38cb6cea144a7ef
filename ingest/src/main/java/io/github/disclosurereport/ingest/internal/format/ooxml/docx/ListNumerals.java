package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

/** Numbers as word processors print them before paragraphs. */
final class ListNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MOST = 99;
    private static final int CIRCLED = 20;

    private ListNumerals() {}

    /**
     * A number in numerals.
     *
     * @param format the name of the numerals in the standard of office documents
     * @param number the number
     * @return the numerals; "" for a format or a number that is not known here
     */
    static String of(String format, int number) {
        if (number < 0) {
            return "";
        }
        return switch (format) {
            case "decimal", "decimalHalfWidth" -> Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED ? Character.toString('①' + number - 1) : "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(number);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            default -> "";
        };
    }

    private static String chinese(int number) {
        if (number > MOST) {
            return "";
        }
        int tens = number / 10;
        int ones = number % 10;
        String before = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return before + (tens > 0 && ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }

    private static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
        return text.toString();
    }

    private static String letter(int number, char first) {
        return number >= 1 && number <= 26 ? Character.toString(first + number - 1) : "";
    }
}
