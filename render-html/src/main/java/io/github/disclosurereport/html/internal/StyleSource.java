package io.github.disclosurereport.html.internal;

import org.jspecify.annotations.Nullable;

/**
 * Where the rules of a page stand: in it, behind an address, or nowhere.
 *
 * @param css the rules to print into the page; null if they are not to be
 * @param href the address to link to; null if there is none
 */
public record StyleSource(@Nullable String css, @Nullable String href) {

    /**
     * Rules in the page.
     *
     * @param css the rules, trusted
     * @return the source
     */
    public static StyleSource embedded(String css) {
        return new StyleSource(css, null);
    }

    /**
     * Rules behind an address.
     *
     * @param href the address
     * @return the source
     */
    public static StyleSource linked(String href) {
        return new StyleSource(null, href);
    }

    /**
     * No rules.
     *
     * @return the source
     */
    public static StyleSource none() {
        return new StyleSource(null, null);
    }
}
