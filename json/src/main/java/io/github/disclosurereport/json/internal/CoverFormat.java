package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.Contact;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.narrative.Narrative;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** The cover. All of it may be left out on reading: what is absent is not stated. */
final class CoverFormat {

    private CoverFormat() {}

    static void write(JsonGenerator out, Cover cover) {
        out.writeStartObject();
        out.writeName("organ");
        OrganFormat.write(out, cover.organ());
        out.writeStringProperty("title", cover.title());
        out.writeName("year");
        cover.year().ifPresentOrElse(out::writeNumber, out::writeNull);
        out.writeName("period");
        cover.period().ifPresentOrElse(period -> write(out, period), out::writeNull);
        write(out, "signed", cover.signed());
        write(out, "published", cover.published());
        out.writeName("contact");
        write(out, cover.contact());
        out.writeStringProperty("webAddress", cover.webAddress());
        out.writeName("preamble");
        NarrativeFormat.write(out, cover.preamble());
        out.writeEndObject();
    }

    static Cover cover(JsonValue json) throws ReportJsonException {
        ObjectReader object = ObjectReader.of(json);
        Cover blank = Cover.blank();
        Cover cover = new Cover(
                object.optional("organ", OrganFormat::organ, blank.organ()),
                object.optional("title", Scalars::text, ""),
                object.stated("year", Scalars::year).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                object.stated("period", CoverFormat::period),
                object.stated("signed", Scalars::date),
                object.stated("published", Scalars::date),
                object.optional("contact", CoverFormat::contact, Contact.none()),
                object.optional("webAddress", Scalars::text, ""),
                object.optional("preamble", NarrativeFormat::narrative, Narrative.empty()));
        object.refuseOthers();
        return cover;
    }

    private static void write(JsonGenerator out, StatedPeriod period) {
        out.writeStartObject();
        out.writeStringProperty("text", period.text());
        write(out, "from", period.from());
        write(out, "to", period.to());
        out.writeEndObject();
    }

    private static StatedPeriod period(JsonValue json) throws ReportJsonException {
        ObjectReader object = ObjectReader.of(json);
        StatedPeriod period = new StatedPeriod(
                object.required("text", Scalars::text),
                object.stated("from", Scalars::date),
                object.stated("to", Scalars::date));
        object.refuseOthers();
        return period;
    }

    private static void write(JsonGenerator out, Contact contact) {
        out.writeStartObject();
        out.writeStringProperty("office", contact.office());
        out.writeStringProperty("address", contact.address());
        out.writeStringProperty("postcode", contact.postcode());
        out.writeStringProperty("telephone", contact.telephone());
        out.writeStringProperty("email", contact.email());
        out.writeEndObject();
    }

    private static Contact contact(JsonValue json) throws ReportJsonException {
        ObjectReader object = ObjectReader.of(json);
        Contact contact = new Contact(
                object.optional("office", Scalars::text, ""),
                object.optional("address", Scalars::text, ""),
                object.optional("postcode", Scalars::text, ""),
                object.optional("telephone", Scalars::text, ""),
                object.optional("email", Scalars::text, ""));
        object.refuseOthers();
        return contact;
    }

    private static void write(JsonGenerator out, String name, Optional<LocalDate> date) {
        out.writeName(name);
        date.ifPresentOrElse(day -> out.writeString(day.toString()), out::writeNull);
    }
}
