package io.github.disclosurereport.html.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses of a report may become links: those of http and https, and relative ones. All others stay words. */
final class SafeAddress {

    /**
     * No control characters, which browsers drop before they look for a scheme, and no backslash, which they take for a slash.
     * A relative address has no colon in its first step, and does not begin with two slashes, which name a host.
     */
    private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\p{Cntrl}\\\\/?#]+[^\\p{Cntrl}\\\\]*"
            + "|(?!//)[^\\p{Cntrl}\\\\:/?#]*(?:[/?#][^\\p{Cntrl}\\\\]*)?");

    private SafeAddress() {}

    /** The address without white space around it; null if it is empty or not safe. */
    static @Nullable String of(String address) {
        String stripped = address.strip();
        return !stripped.isEmpty() && SAFE.matcher(stripped).matches() ? stripped : null;
    }
}
