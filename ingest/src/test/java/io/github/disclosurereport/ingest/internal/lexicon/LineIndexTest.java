package io.github.disclosurereport.ingest.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineIndexTest {

    private final TableLabels labels = TableLabels.of(Edition.E2021, Section.REQUESTS);
    private final LineIndex index = labels.index();

    @Test
    void everyKeyMeansItsLineAndEveryLineFollowsTheOneAbove() {
        List<FormLine> lines = labels.lines();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).keys()).anyMatch(key -> index.exactly(key) != null);
            assertThat(index.follows(lines.get(i), lines.get(Math.max(0, i - 1))))
                    .isEqualTo(i > 0);
        }
    }

    @Test
    void aLabelCutShortOrLengthenedIsSimilar() {
        FormLine first = labels.lines().get(0);
        String key = first.keys().iterator().next();

        assertThat(index.similar(key.substring(0, key.length() - 2))).contains(first);
        assertThat(index.similar(key + "合计")).contains(first);
        assertThat(index.similar(key + "12")).isEmpty();
        assertThat(index.similar(key.substring(0, 3))).isEmpty();
    }

    @Test
    void aNumberedLabelIsFoundAtTheEndOfOtherWords() {
        FormLine first = labels.lines().get(0);
        String numbered = first.numbered().iterator().next();

        assertThat(index.atEnd("申请人情况" + numbered, words -> false)).contains(first);
        assertThat(index.atEnd("申请人情况", words -> true)).isEmpty();
        assertThat(index.atEnd("2023年" + numbered, words -> true)).isEmpty();
        assertThat(index.atEnd("三本年度办理结果一予以公开", words -> true)).isPresent();
        assertThat(index.atEnd("三本年度办理结果一予以公开", words -> false)).isEmpty();
    }
}
