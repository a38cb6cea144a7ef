package io.github.disclosurereport.html.internal;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.disclosurereport.model.AnnualReport;

/** Prints reports: makes the parts and runs the templates over them. */
public final class ReportPages {

    /** No tag is intercepted. Templates take null for that, but their generated classes cannot say so. */
    @SuppressWarnings("NullAway")
    private static final HtmlInterceptor NO_INTERCEPTOR = null;

    private ReportPages() {}

    /**
     * A whole document.
     *
     * @param report the report
     * @param options how to print it
     * @param style where its rules stand
     * @return the text
     */
    public static String document(AnnualReport report, PageOptions options, StyleSource style) {
        StringOutput text = new StringOutput();
        JtedocumentGenerated.render(escaping(text), NO_INTERCEPTOR, PageParts.of(report, options, style));
        return text.toString();
    }

    /**
     * One element for a page.
     *
     * @param report the report
     * @param options how to print it
     * @param style where its rules stand
     * @return the text
     */
    public static String fragment(AnnualReport report, PageOptions options, StyleSource style) {
        StringOutput text = new StringOutput();
        JtefragmentGenerated.render(escaping(text), NO_INTERCEPTOR, PageParts.of(report, options, style));
        return text.toString();
    }

    private static HtmlTemplateOutput escaping(StringOutput text) {
        return new OwaspHtmlTemplateOutput(text);
    }
}
