package io.github.disclosurereport.validation.pack;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Packs, right and wrong. */
final class Packs {

    static final String NAME = "local.pack";

    private Packs() {}

    static RulePack of(String... lines) throws RulePackException {
        return RulePack.parse(NAME, String.join("\n", lines));
    }

    /** A pack of one row, right but for the row. */
    static RulePack row(String terms) throws RulePackException {
        return of("row local.x = " + terms, "title local.x = 题", "citation local.x = 据");
    }

    static RulePackException error(String... lines) {
        return catchThrowableOfType(RulePackException.class, () -> of(lines));
    }

    static RulePackException rowError(String terms) {
        return catchThrowableOfType(RulePackException.class, () -> row(terms));
    }
}
