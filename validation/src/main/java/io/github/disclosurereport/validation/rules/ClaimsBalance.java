package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.claims.Claim;
import io.github.disclosurereport.validation.claims.ClaimPlace;
import io.github.disclosurereport.validation.claims.Measure;
import io.github.disclosurereport.validation.rule.Category;
import io.github.disclosurereport.validation.rule.CheckLog;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.ReportView;
import io.github.disclosurereport.validation.rule.Severity;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code claims.balance}: prose that gives the requests received, answered and carried forward balances by itself, with what was
 * brought forward counted in or not. One check a paragraph that gives all three; not applicable where none does.
 */
final class ClaimsBalance extends MandatedRule {

    ClaimsBalance() {
        super(Words.info("claims.balance", Category.CONSISTENCY, Severity.WARNING, Edition.values()), List.of());
    }

    @Override
    public void check(ReportView view, CheckLog log) {
        Map<ClaimPlace, Account> accounts = new LinkedHashMap<>();
        for (Claim claim : view.claims().claims()) {
            ClaimPlace paragraph =
                    new ClaimPlace(claim.place().section(), claim.place().block(), 0);
            accounts.computeIfAbsent(paragraph, place -> new Account()).enter(claim);
        }
        accounts.values().removeIf(account -> !account.isComplete());
        if (accounts.isEmpty()) {
            log.notApplicable();
        }
        accounts.forEach((place, account) -> {
            if (account.balances()) {
                log.satisfied();
            } else {
                log.found(finding(view, place, account));
            }
        });
    }

    private Finding finding(ReportView view, ClaimPlace place, Account account) {
        BigInteger brought = account.brought.orElse(BigInteger.ZERO);
        BigInteger in = account.intake.orElseThrow().add(brought);
        BigInteger out = account.answered.orElseThrow().add(account.carried.orElseThrow());
        Map<String, Object> arguments = Map.of(
                "where", Words.where(place.section()),
                "received", account.intake.orElseThrow(),
                "brought", brought,
                "answered", account.answered.orElseThrow(),
                "carried", account.carried.orElseThrow(),
                "expected", in,
                "actual", out,
                "difference", out.subtract(in).abs());
        String key = account.brought.isPresent() ? "brought" : "message";
        return Finding.ofText(info(), view, place.section(), message(key, arguments));
    }

    /** The figures of one paragraph; the first of each kind counts. */
    private static final class Account {

        private Optional<BigInteger> intake = Optional.empty();
        private Optional<BigInteger> brought = Optional.empty();
        private Optional<BigInteger> answered = Optional.empty();
        private Optional<BigInteger> carried = Optional.empty();

        void enter(Claim claim) {
            boolean whole = claim.applicants().isEmpty() && claim.value().isExactWhole() && !claim.isShare();
            if (!whole) {
                return;
            }
            Optional<BigInteger> value = Optional.of(claim.value().integer());
            Measure measure = claim.measure();
            if (measure == Measure.RECEIVED || measure == Measure.TAKEN_IN) {
                intake = intake.or(() -> value);
            } else if (measure == Measure.BROUGHT_FORWARD) {
                brought = brought.or(() -> value);
            } else if (measure == Measure.CARRIED_FORWARD) {
                carried = carried.or(() -> value);
            } else if (measure == Measure.ANSWERED || (measure == Measure.HANDLED && intake.isPresent())) {
                answered = answered.or(() -> value);
            }
        }

        boolean isComplete() {
            return intake.isPresent() && answered.isPresent() && carried.isPresent();
        }

        boolean balances() {
            BigInteger out = answered.orElseThrow().add(carried.orElseThrow());
            BigInteger in = intake.orElseThrow();
            return in.equals(out) || in.add(brought.orElse(BigInteger.ZERO)).equals(out);
        }
    }
}
