package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.DisputeResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsFinderTest {

    private static final Claim TOTAL = Lexed.claim(Measure.TAKEN_IN, 12);
    private static final Claim PERSONS = Lexed.claim(Measure.TAKEN_IN, Applicant.NATURAL_PERSONS);
    private static final Claim BUSINESSES = Lexed.claim(Measure.TAKEN_IN, Applicant.BUSINESSES);
    private static final Clause PLAIN = Lexed.clause("自然人1件");

    private final List<PartsList> lists = new ArrayList<>();
    private final PartsFinder finder = new PartsFinder(lists);

    private void openAfter(Claim total) {
        finder.open(Optional.of(total));
    }

    @Test
    void partsBehindAFigureAreGathered() {
        openAfter(TOTAL);
        assertThat(finder.isOpen()).isTrue();
        finder.take(PERSONS, PLAIN);
        finder.take(BUSINESSES, PLAIN);
        assertThat(lists).as("not before the end").isEmpty();
        finder.close();
        assertThat(finder.isOpen()).isFalse();
        assertThat(lists).containsExactly(new PartsList(TOTAL, List.of(PERSONS, BUSINESSES)));
    }

    @Test
    void withoutPartsThereIsNoList() {
        openAfter(TOTAL);
        finder.close();
        assertThat(lists).isEmpty();
    }

    @Test
    void onlyAnExactNumberHasParts() {
        StatedValue rough = new StatedValue(BigDecimal.TEN, BigDecimal.TEN, "件", UnitKind.CASES, Qualifier.AT_LEAST);
        for (Claim total :
                List.of(Lexed.share(Measure.ANSWERED, 100), Lexed.claim(Subject.of(Measure.TAKEN_IN), rough))) {
            openAfter(total);
            finder.take(PERSONS, PLAIN);
            finder.close();
        }
        finder.open(Optional.empty());
        finder.take(PERSONS, PLAIN);
        finder.close();
        assertThat(lists).isEmpty();
    }

    @Test
    void anotherUnitEndsTheList() {
        openAfter(TOTAL);
        finder.take(PERSONS, PLAIN);
        finder.take(Lexed.share(Measure.TAKEN_IN, 8), PLAIN);
        assertThat(finder.isOpen()).isFalse();
        finder.take(BUSINESSES, PLAIN);
        finder.close();
        assertThat(lists).containsExactly(new PartsList(TOTAL, List.of(PERSONS)));
    }

    @Test
    void partsAreToldApartByOneThing() {
        for (Claim other : List.of(
                Lexed.claim(Measure.GRANTED, 1),
                Lexed.claim(Measure.ANSWERED, 1),
                Lexed.claim(Measure.RECEIVED, 1),
                Lexed.claim(Measure.OTHER, 1),
                Lexed.claim(Measure.RECONSIDERATION, DisputeResult.UPHELD))) {
            lists.clear();
            openAfter(TOTAL);
            finder.take(PERSONS, PLAIN);
            finder.take(other, PLAIN);
            finder.close();
            assertThat(lists).as(other.toString()).containsExactly(new PartsList(TOTAL, List.of(PERSONS)));
        }
    }

    @Test
    void aDifferenceAndAnotherSumAreNoParts() {
        for (String text : List.of("同比增加1件", "共1件")) {
            openAfter(TOTAL);
            finder.take(PERSONS, Lexed.clause(text));
            assertThat(finder.isOpen()).as(text).isFalse();
            finder.close();
        }
        assertThat(lists).isEmpty();
    }

    @Test
    void anActionBeginsAnotherStatementUnlessThePartsBeganWithOne() {
        Claim other = Lexed.claim(Measure.OTHER, 1);
        openAfter(TOTAL);
        finder.take(other, Lexed.clause("动态1件"));
        finder.take(other, Lexed.clause("推送1件"));
        finder.close();
        openAfter(TOTAL);
        finder.take(other, Lexed.clause("推送1件"));
        finder.take(other, Lexed.clause("更新1件"));
        finder.close();
        assertThat(lists).extracting(list -> list.parts().size()).containsExactly(1, 2);
    }

    @Test
    void ofASecondOneNobodyKnowsTheTotal() {
        openAfter(TOTAL);
        finder.take(PERSONS, PLAIN);
        openAfter(PERSONS);
        finder.take(BUSINESSES, PLAIN);
        finder.close();
        assertThat(lists).containsExactly(new PartsList(TOTAL, List.of(PERSONS)));
    }
}
