package io.github.disclosurereport.ingest.internal;

/** Addresses of cells, such as B12. */
final class XlsxAddress {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private XlsxAddress() {}

    /**
     * The column of an address, from 1.
     *
     * @param address the address
     * @param absent what to take if there is no address
     */
    static int column(String address, int absent) {
        int column = 0;
        int letters = letters(address);
        for (int i = 0; i < letters; i++) {
            column = column * 26 + (address.charAt(i) & 0x1F);
        }
        return column == 0 ? absent : column;
    }

    /** The row of an address, from 1; 0 if it has none. */
    static int row(String address) {
        String digits = address.substring(letters(address));
        boolean plain = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : 0;
    }

    private static int letters(String address) {
        int letters = 0;
        while (letters < Math.min(address.length(), MOST_LETTERS) && isLetter(address.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
