package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import tools.jackson.core.JsonGenerator;

/** The reporting organ. */
final class OrganFormat {

    private static final Reading<OrganKind> KIND = Scalars.choice(OrganKind.values(), OrganKind::id);
    private static final Reading<OrganLevel> LEVEL = Scalars.choice(OrganLevel.values(), OrganLevel::id);
    private static final Reading<ReportScope> SCOPE = Scalars.choice(ReportScope.values(), ReportScope::id);

    private OrganFormat() {}

    static void write(JsonGenerator out, Organ organ) {
        out.writeStartObject();
        out.writeStringProperty("name", organ.name());
        out.writeStringProperty("kind", organ.kind().id());
        out.writeStringProperty("level", organ.level().id());
        out.writeStringProperty("scope", organ.scope().id());
        out.writeStringProperty("creditCode", organ.creditCode());
        out.writeStringProperty("regionCode", organ.regionCode());
        out.writeEndObject();
    }

    static Organ organ(JsonValue json) throws ReportJsonException {
        ObjectReader object = ObjectReader.of(json);
        Organ organ = new Organ(
                object.optional("name", Scalars::text, ""),
                object.optional("kind", KIND, OrganKind.UNKNOWN),
                object.optional("level", LEVEL, OrganLevel.UNKNOWN),
                object.optional("scope", SCOPE, ReportScope.UNKNOWN),
                object.optional("creditCode", Scalars::text, ""),
                object.optional("regionCode", Scalars::text, ""));
        object.refuseOthers();
        return organ;
    }
}
