package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import org.junit.jupiter.api.Test;

class ReportSegmentTest {

    private static ReportSegment of(String title, Section... sections) {
        ReportSegment piece = new ReportSegment(7, title);
        for (Section section : sections) {
            piece.heading(section);
            piece.content();
        }
        return piece;
    }

    private static final ReportSegment WHOLE =
            of("甲", Section.OVERVIEW, Section.PROACTIVE_DISCLOSURE, Section.REQUESTS);

    @Test
    void twoSectionsAgainAreAnotherReport() {
        assertThat(of("", Section.OVERVIEW, Section.REQUESTS).beginsAnewAfter(WHOLE))
                .isTrue();
        assertThat(of("甲", Section.OVERVIEW, Section.REQUESTS).beginsAnewAfter(WHOLE))
                .as("its correction")
                .isTrue();
        assertThat(of("", Section.OVERVIEW, Section.PROBLEMS).beginsAnewAfter(WHOLE))
                .isFalse();
    }

    @Test
    void oneSectionAgainIsOneOnlyUnderATitleOfItsOwn() {
        assertThat(of("乙", Section.OVERVIEW).beginsAnewAfter(WHOLE)).isTrue();
        assertThat(of("甲", Section.OVERVIEW).beginsAnewAfter(WHOLE)).isFalse();
        assertThat(of("", Section.OVERVIEW).beginsAnewAfter(WHOLE)).isFalse();
        assertThat(of("乙", Section.REQUESTS).beginsAnewAfter(WHOLE))
                .as("a table split by a running title")
                .isFalse();
    }

    @Test
    void aHeadingAloneHoldsNothing() {
        ReportSegment piece = new ReportSegment(3, "甲");
        piece.heading(Section.OVERVIEW);
        assertThat(piece.isReport()).isFalse();
        assertThat(piece.isHeaded()).isTrue();
        piece.table(Section.REQUESTS);
        assertThat(piece.isReport()).isTrue();
        piece.beginEarlier(9);
        assertThat(piece.start()).isEqualTo(3);
        piece.beginEarlier(1);
        assertThat(piece.start()).isEqualTo(1);
    }

    @Test
    void whatItTakesInCountsAsItsOwn() {
        ReportSegment piece = of("甲", Section.OVERVIEW);
        piece.absorb(of("", Section.PROBLEMS));
        assertThat(of("", Section.OVERVIEW, Section.PROBLEMS).beginsAnewAfter(piece))
                .isTrue();
    }
}
