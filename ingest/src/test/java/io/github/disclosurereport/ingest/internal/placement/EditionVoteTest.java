package io.github.disclosurereport.ingest.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.ingest.internal.text.LabelNormalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EditionVoteTest {

    @Test
    void labelsBrokenAnywhereAreFoundInWordsRunTogether() {
        assertThat(EditionVote.labelsIn("信息内容本年制发件数本年废止件数规章")).containsExactly(key("本年制发件数"), key("本年废止件数"));
    }

    @Test
    void aLabelInsideALongerOneOfTheOtherEditionDoesNotCount() {
        assertThat(EditionVote.labelsIn("信息内容本年处理决定数量行政许可")).containsExactly(key("本年处理决定数量"));
        assertThat(EditionVote.labelsIn("信息内容处理决定数量行政许可")).containsExactly(key("处理决定数量"));
    }

    @Test
    void theMostLabelsDecide() {
        EditionVote vote = EditionVote.of(List.of(key("本年制发件数"), key("本年废止件数"), key("采购总金额")), OptionalInt.of(2019));
        assertThat(vote.edition()).isEqualTo(Edition.E2021);
        assertThat(vote.doubt()).isPresent();
        assertThat(vote.reason().message(Locale.CHINA)).as("as printed").contains("本年制发件数、本年废止件数");
    }

    private static String key(String label) {
        return LabelNormalizer.of(label);
    }
}
