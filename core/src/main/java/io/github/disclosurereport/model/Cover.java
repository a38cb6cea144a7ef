package io.github.disclosurereport.model;

import io.github.disclosurereport.narrative.Narrative;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands around the six sections: title and preamble before them, name and date after them, and what the page itself says.
 *
 * @param organ the reporting organ
 * @param title the title line; "" if there is none
 * @param year the year reported on (报告年度), from title or preamble; empty if the document does not say
 * @param period the stated statistical period; empty if the document states none
 * @param signed the date after section 六; not the date of publication
 * @param published the date of publication, from the page's own metadata or from the caller
 * @param contact whom to ask
 * @param webAddress where the report says it can be downloaded; "" if not stated
 * @param preamble the text before section 一: legal basis, period, parts, contact
 */
public record Cover(
        Organ organ,
        String title,
        OptionalInt year,
        Optional<StatedPeriod> period,
        Optional<LocalDate> signed,
        Optional<LocalDate> published,
        Contact contact,
        String webAddress,
        Narrative preamble) {

    /** The last year that a cover can state; a text with a later one has a typing error that belongs in the text. */
    public static final int LAST_YEAR = 9999;

    /**
     * Checks the structure.
     *
     * @throws IllegalArgumentException if the year is not from 1 to {@link #LAST_YEAR}
     */
    public Cover {
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(year, "year");
        if (year.isPresent() && (year.getAsInt() < 1 || year.getAsInt() > LAST_YEAR)) {
            throw new IllegalArgumentException("year " + year.getAsInt() + " is not from 1 to " + LAST_YEAR);
        }
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(signed, "signed");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(webAddress, "webAddress");
        Objects.requireNonNull(preamble, "preamble");
    }

    /**
     * A cover of which nothing is known.
     *
     * @return the cover
     */
    public static Cover blank() {
        return new Cover(
                Organ.named(""),
                "",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Contact.none(),
                "",
                Narrative.empty());
    }

    /**
     * A cover that states organ, year, the usual title and the right period.
     *
     * @param organ the organ
     * @param year the year reported on
     * @return the cover; dates, contact and preamble still to be stated
     */
    public static Cover of(Organ organ, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        StatedPeriod period = new StatedPeriod(year + "年1月1日至" + year + "年12月31日", Optional.of(from), Optional.of(to));
        return blank().withOrgan(organ)
                .withTitle(organ.name() + year + "年政府信息公开工作年度报告")
                .withYear(year)
                .withPeriod(period);
    }

    /**
     * The cover with another organ.
     *
     * @param changed the organ
     * @return a copy
     */
    public Cover withOrgan(Organ changed) {
        return new Cover(changed, title, year, period, signed, published, contact, webAddress, preamble);
    }

    /**
     * The cover with another title.
     *
     * @param changed the title line
     * @return a copy
     */
    public Cover withTitle(String changed) {
        return new Cover(organ, changed, year, period, signed, published, contact, webAddress, preamble);
    }

    /**
     * The cover with another report year.
     *
     * @param changed the year reported on
     * @return a copy
     */
    public Cover withYear(int changed) {
        return new Cover(
                organ, title, OptionalInt.of(changed), period, signed, published, contact, webAddress, preamble);
    }

    /**
     * The cover with another stated period.
     *
     * @param changed the period as stated
     * @return a copy
     */
    public Cover withPeriod(StatedPeriod changed) {
        return new Cover(organ, title, year, Optional.of(changed), signed, published, contact, webAddress, preamble);
    }

    /**
     * The cover with another date of signing.
     *
     * @param changed the date after section 六
     * @return a copy
     */
    public Cover withSigned(LocalDate changed) {
        return new Cover(organ, title, year, period, Optional.of(changed), published, contact, webAddress, preamble);
    }

    /**
     * The cover with another date of publication.
     *
     * @param changed the date the report went online
     * @return a copy
     */
    public Cover withPublished(LocalDate changed) {
        return new Cover(organ, title, year, period, signed, Optional.of(changed), contact, webAddress, preamble);
    }

    /**
     * The cover with another contact.
     *
     * @param changed whom to ask
     * @return a copy
     */
    public Cover withContact(Contact changed) {
        return new Cover(organ, title, year, period, signed, published, changed, webAddress, preamble);
    }

    /**
     * The cover with another web address.
     *
     * @param changed where the report can be downloaded
     * @return a copy
     */
    public Cover withWebAddress(String changed) {
        return new Cover(organ, title, year, period, signed, published, contact, changed, preamble);
    }

    /**
     * The cover with another preamble.
     *
     * @param changed the text before section 一
     * @return a copy
     */
    public Cover withPreamble(Narrative changed) {
        return new Cover(organ, title, year, period, signed, published, contact, webAddress, changed);
    }
}
