package io.github.disclosurereport.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The source is no annual report that this library reads: which kind of source it is instead, and where that shows. */
public final class UnreadableReportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;
    private final String detail;
    private final transient @Nullable SourcePlace place;

    /**
     * A refusal.
     *
     * @param reason what the source is instead of a report
     * @param detail the value that the message names, such as a format; "" if it names none
     */
    public UnreadableReportException(UnreadableReason reason, String detail) {
        this(reason, detail, null, null);
    }

    /**
     * A refusal with the place that shows it, or with its cause.
     *
     * @param reason what the source is instead of a report
     * @param detail the value that the message names; "" if it names none
     * @param place where in the source it shows, if anywhere
     * @param cause what went wrong underneath, if anything
     */
    public UnreadableReportException(
            UnreadableReason reason, String detail, @Nullable SourcePlace place, @Nullable Throwable cause) {
        super(text(reason, detail, place, Locale.ENGLISH), cause);
        this.reason = reason;
        this.detail = detail;
        this.place = place;
    }

    /**
     * What the source is instead of a report.
     *
     * @return the reason
     */
    public UnreadableReason reason() {
        return reason;
    }

    /**
     * Where in the source it shows.
     *
     * @return the place; empty if the source as a whole is meant
     */
    public Optional<SourcePlace> place() {
        return Optional.ofNullable(place);
    }

    /**
     * One line for people.
     *
     * @param locale Chinese, or anything else for English
     * @return the message
     */
    public String message(Locale locale) {
        return text(reason, detail, place, locale);
    }

    private static String text(UnreadableReason reason, String detail, @Nullable SourcePlace place, Locale locale) {
        String text = Template.fill(reason.template(locale), List.of(detail));
        if (place == null) {
            return text;
        }
        String where = place.text(locale);
        return text + Template.choose(locale, "（" + where + "）", " (" + where + ")");
    }
}
