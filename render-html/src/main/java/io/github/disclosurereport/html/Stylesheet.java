package io.github.disclosurereport.html;

import io.github.disclosurereport.html.internal.StyleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a page comes by its looks: with the rules inside it, by a link, or not at all. Immutable.
 *
 * <p>The rules touch nothing outside the element of class {@code disclosure-report}, except for the page box in print and the
 * body of a whole document. Colours, fonts and sizes are custom properties ({@code --dr-…}, listed on top of {@link #css()})
 * that a page may set anew on that class.
 */
public final class Stylesheet {

    private static final String RESOURCE = "disclosure-report.css";
    private static final String CSS = read();

    private static final Stylesheet EMBEDDED = new Stylesheet(StyleSource.embedded(CSS));
    private static final Stylesheet NONE = new Stylesheet(StyleSource.none());

    private final StyleSource source;

    private Stylesheet(StyleSource source) {
        this.source = source;
    }

    /**
     * The rules inside the page, in a {@code style} element. A content security policy must allow that.
     *
     * @return the stylesheet
     */
    public static Stylesheet embedded() {
        return EMBEDDED;
    }

    /**
     * A link to the rules, which the caller serves from {@link #css()}.
     *
     * @param href the address, absolute or relative to the page
     * @return the stylesheet
     */
    public static Stylesheet linked(String href) {
        return new Stylesheet(StyleSource.linked(Objects.requireNonNull(href, "href")));
    }

    /**
     * No rules: the page around a fragment has them, or the bare layout will do.
     *
     * @return the stylesheet
     */
    public static Stylesheet none() {
        return NONE;
    }

    /**
     * The text of {@code disclosure-report.css}, the same for every view.
     *
     * @return the rules
     */
    public static String css() {
        return CSS;
    }

    StyleSource source() {
        return source;
    }

    private static String read() {
        try (@Nullable InputStream in = Stylesheet.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
