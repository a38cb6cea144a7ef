package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Organs of which more is known than their reports say, by name as labels are compared. Immutable. */
final class KnownOrgans {

    static final KnownOrgans NONE = of(List.of());

    private final Map<String, Organ> byName;

    private KnownOrgans(Map<String, Organ> byName) {
        this.byName = byName;
    }

    static KnownOrgans of(Collection<Organ> organs) {
        Map<String, Organ> byName = new HashMap<>();
        for (Organ organ : organs) {
            String key = LabelText.fold(organ.name());
            if (key.isEmpty()) {
                throw new IllegalArgumentException("organs: one has no name");
            }
            if (byName.put(key, organ) != null) {
                throw new IllegalArgumentException("organs: there are two of the name \"" + organ.name() + "\"");
            }
        }
        return new KnownOrgans(byName);
    }

    /** The view with what its report does not say of its organ; the same view if there is nothing to add. */
    ReportView complete(ReportView view) {
        if (byName.isEmpty()) {
            return view;
        }
        Organ stated = view.report().cover().organ();
        Organ known = byName.get(LabelText.fold(stated.name()));
        if (known == null) {
            return view;
        }
        Organ completed = complete(stated, known);
        return completed.equals(stated) ? view : view.withOrgan(completed);
    }

    private static Organ complete(Organ stated, Organ known) {
        return new Organ(
                stated.name(),
                stated.kind() == OrganKind.UNKNOWN ? known.kind() : stated.kind(),
                stated.level() == OrganLevel.UNKNOWN ? known.level() : stated.level(),
                stated.scope() == ReportScope.UNKNOWN ? known.scope() : stated.scope(),
                stated.creditCode(),
                stated.regionCode());
    }
}
