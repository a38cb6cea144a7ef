package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumerationFinderTest {

    private static List<Enumeration> find(String words) {
        FoldedText text = FoldedText.of(words);
        List<Enumeration> found = new ArrayList<>();
        Sentence sentence = new Lexer(text, Wordings.standard()).next();
        new EnumerationFinder(text, sentence, Optional.of(Section.OVERVIEW), 2).find(found);
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "《甲》《乙》等2项, 2, 2, true, true",
        "《甲》、《乙》和《丙》3项, 3, 3, false, true",
        "《甲》（2025版）、《乙》等2项, 2, 2, true, true",
        "“甲”“乙”共2个, 2, 2, false, true",
        "包括甲、乙、丙等3个, 3, 3, true, true",
        "包括甲、乙和丙等3个, 2, 3, true, true",
        "包括甲和乙、丙共3个, 2, 2, false, true",
        "如下：甲、乙共2个, 2, 2, false, true",
        "甲、乙等2个, 2, 2, true, false",
        "修订丁，甲、乙等2个, 2, 2, true, false",
    })
    void namedThingsAreCounted(String text, int least, int most, boolean open, boolean startKnown) {
        assertThat(find(text)).singleElement().satisfies(list -> {
            assertThat(list.least()).isEqualTo(least);
            assertThat(list.most()).isEqualTo(most);
            assertThat(list.open()).isEqualTo(open);
            assertThat(list.startKnown()).isEqualTo(startKnown);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "包括甲、乙3个",
                "包括甲等3个",
                "包括甲、乙等3次",
                "包括甲、乙等30余个",
                "包括甲、乙等六个部分",
                "《甲》等3项",
                "甲、《乙》《丙》3项",
                "《甲》的3项",
                "3个",
            })
    void otherFiguresCountNothingNamed(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aLongRemarkInBracketsPartsTheList() {
        assertThat(find("《甲》（" + "一".repeat(11) + "）《乙》2项")).hasSize(1);
        assertThat(find("《甲》（" + "一".repeat(12) + "）《乙》2项")).isEmpty();
    }

    @Test
    void eachFigureIsLookedAt() {
        assertThat(find("包括甲、乙等2个，设置丙、丁、戊等4项"))
                .extracting(Enumeration::stated)
                .extracting(StatedValue::toString)
                .containsExactly("2个", "4项");
    }

    @Test
    void theClauseRunsToTheNextCommaOrIsCut() {
        assertThat(find("包括甲、乙等2个 栏目，其余").get(0).clause()).isEqualTo("等2个栏目");
        assertThat(find("包括甲、乙等2个" + "目".repeat(20)).get(0).clause()).isEqualTo("等2个" + "目".repeat(16));
    }

    @Test
    void thePlaceIsThatOfTheFigureInTheTextAsItStands() {
        assertThat(find("包括 甲、 乙 等 2个").get(0).place()).isEqualTo(new ClaimPlace(Optional.of(Section.OVERVIEW), 2, 10));
    }
}
