package io.github.disclosurereport.html;

import io.github.disclosurereport.html.internal.PageOptions;
import io.github.disclosurereport.html.internal.ReportPages;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.util.Objects;

/**
 * A report as it is published: the official layout cell for cell, with title and preamble before the six sections and the
 * signature after them. What is blank stays blank, a mark is "/", and each figure's element carries the path of its cell in
 * {@code data-cell}. Everything from the report is escaped; an address in it becomes a link only if it is relative or of
 * {@code http} or {@code https}.
 *
 * <p>Sections stand in the report's own order, under their stated headings. A table whose section the report lacks is printed
 * all the same, under the form's heading.
 *
 * <p>Immutable and thread-safe; the same report always makes the same text.
 *
 * <pre>{@code
 * String page = PublishView.document().render(report);
 * String part = PublishView.fragment().withEnglish(true).withHeadingLevel(2).render(report);
 * }</pre>
 */
public final class PublishView {

    private static final PublishView DOCUMENT = new PublishView(true, Stylesheet.embedded(), PageOptions.standard());
    private static final PublishView FRAGMENT = new PublishView(false, Stylesheet.none(), PageOptions.standard());

    private final boolean whole;
    private final Stylesheet stylesheet;
    private final PageOptions options;

    private PublishView(boolean whole, Stylesheet stylesheet, PageOptions options) {
        this.whole = whole;
        this.stylesheet = stylesheet;
        this.options = options;
    }

    /**
     * A whole HTML document, with the stylesheet embedded.
     *
     * @return the view
     */
    public static PublishView document() {
        return DOCUMENT;
    }

    /**
     * One {@code article} element to put into a page, without a stylesheet.
     *
     * @return the view
     */
    public static PublishView fragment() {
        return FRAGMENT;
    }

    /**
     * The view with another stylesheet.
     *
     * @param changed embedded, linked or none
     * @return a copy
     */
    public PublishView withStylesheet(Stylesheet changed) {
        return new PublishView(whole, Objects.requireNonNull(changed, "stylesheet"), options);
    }

    /**
     * The view with or without an English gloss beside the form's labels, never instead of them. Off unless asked for.
     *
     * @param changed whether to print the glosses
     * @return a copy
     */
    public PublishView withEnglish(boolean changed) {
        return new PublishView(whole, stylesheet, options.withEnglish(changed));
    }

    /**
     * The view with the title on another heading level, and all below it likewise: for a fragment in a page that has a
     * heading of its own.
     *
     * @param changed 1 (as it is unless asked for) to 4
     * @return a copy
     * @throws IllegalArgumentException if the level is not between 1 and 4
     */
    public PublishView withHeadingLevel(int changed) {
        return new PublishView(whole, stylesheet, options.withHeadingLevel(changed));
    }

    /**
     * The view with another beginning of every {@code id} in it: for several reports in one page.
     *
     * @param changed a letter followed by letters, digits, "-" or "_"; {@code dr} unless asked for
     * @return a copy
     * @throws IllegalArgumentException if the text is anything else
     */
    public PublishView withIdPrefix(String changed) {
        return new PublishView(whole, stylesheet, options.withIdPrefix(changed));
    }

    /**
     * The report as HTML.
     *
     * @param report the report
     * @return the text, to be encoded as UTF-8
     */
    public String render(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        return whole
                ? ReportPages.document(report, options, stylesheet.source())
                : ReportPages.fragment(report, options, stylesheet.source());
    }

    /**
     * Writes the report as HTML.
     *
     * @param report the report
     * @param out takes the text; neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    public void render(AnnualReport report, Appendable out) throws IOException {
        out.append(render(report));
    }
}
