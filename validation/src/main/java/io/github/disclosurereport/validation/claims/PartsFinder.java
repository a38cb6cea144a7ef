package io.github.disclosurereport.validation.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the figures behind 其中 that are parts of the figure before it. */
final class PartsFinder {

    /** What the parts are told apart by; a list keeps to one. */
    private enum Kind {
        APPLICANT,
        RESULT,
        OUTCOME,
        INFLOW,
        STATE,
        OTHER
    }

    private final List<PartsList> lists;
    private final List<Claim> parts = new ArrayList<>();
    private Optional<Claim> total = Optional.empty();
    private boolean open;
    private boolean acts;

    PartsFinder(List<PartsList> lists) {
        this.lists = lists;
    }

    /** Whether what is read now stands behind 其中. */
    boolean isOpen() {
        return open;
    }

    void open(Optional<Claim> before) {
        boolean again = open;
        close();
        open = true;
        // A second 其中 may go on with the first total or divide the last part: nobody knows.
        total = again ? Optional.empty() : before.filter(claim -> claim.value().isExactWhole() && !claim.isShare());
    }

    void close() {
        end();
        open = false;
    }

    private void end() {
        total.filter(claim -> !parts.isEmpty()).ifPresent(claim -> lists.add(new PartsList(claim, parts)));
        parts.clear();
        total = Optional.empty();
    }

    void take(Claim claim, Clause clause) {
        if (total.isEmpty()) {
            return;
        }
        boolean acting = clause.hasNear(TokenKind.ACTION) && !clause.hasNear(TokenKind.PART);
        boolean belongs = claim.value().isExactWhole()
                && claim.value().unit().equals(total.get().value().unit())
                && !clause.hasNear(TokenKind.CHANGE)
                && !clause.hasBefore(TokenKind.SUM)
                && (parts.isEmpty() || (kind(claim) == kind(parts.get(0)) && (acts || !acting)));
        if (!belongs) {
            end();
            open = false;
            return;
        }
        acts |= clause.hasNear(TokenKind.ACTION);
        parts.add(claim);
    }

    private static Kind kind(Claim claim) {
        if (!claim.applicants().isEmpty()) {
            return Kind.APPLICANT;
        }
        if (claim.result().isPresent()) {
            return Kind.RESULT;
        }
        return switch (claim.measure()) {
            case RECEIVED, BROUGHT_FORWARD -> Kind.INFLOW;
            case ANSWERED, CARRIED_FORWARD -> Kind.STATE;
            default -> claim.measure().isOutcome() ? Kind.OUTCOME : Kind.OTHER;
        };
    }
}
