package io.github.disclosurereport.examples.check;

import java.util.regex.Pattern;

/** Text from a document must not pass for lines of ours, nor steer the terminal. */
final class OneLine {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+");

    private OneLine() {}

    static String of(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }
}
