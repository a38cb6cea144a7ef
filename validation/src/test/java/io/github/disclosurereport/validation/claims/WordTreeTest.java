package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTreeTest {

    private static WordTree tree(String... words) {
        WordTree tree = new WordTree();
        for (String word : words) {
            tree.add(word, new WordTree.Entry(TokenKind.TOPIC, word));
        }
        return tree;
    }

    @Test
    void theLongestWordIsFound() {
        WordTree tree = tree("申请", "申请人", "申请人数量");
        assertThat(tree.longest(FoldedText.of("申请人数多"), 0)).isEqualTo(Token.of(TokenKind.TOPIC, "申请人", 0, 3));
        assertThat(tree.longest(FoldedText.of("申请人数量"), 0)).isEqualTo(Token.of(TokenKind.TOPIC, "申请人数量", 0, 5));
    }

    @Test
    void aWordIsLookedForAtItsPlaceOnly() {
        WordTree tree = tree("答复");
        assertThat(tree.longest(FoldedText.of("已答复"), 0)).isNull();
        assertThat(tree.longest(FoldedText.of("已答复"), 1)).isEqualTo(Token.of(TokenKind.TOPIC, "答复", 1, 3));
        assertThat(tree.longest(FoldedText.of("已答复"), 2)).isNull();
    }

    @Test
    void theBeginningOfAWordIsNone() {
        assertThat(tree("申请人").longest(FoldedText.of("申请"), 0)).isNull();
        assertThat(tree("申请人").longest(FoldedText.of("申请书"), 0)).isNull();
        assertThat(tree("申请").longest(FoldedText.of(""), 0)).isNull();
        assertThat(new WordTree().longest(FoldedText.of("申请"), 0)).isNull();
    }

    @Test
    void theFirstOfTwoMeaningsStays() {
        WordTree tree = tree("公开");
        tree.add("公开", new WordTree.Entry(TokenKind.ISSUE, ""));
        assertThat(tree.longest(FoldedText.of("公开"), 0)).isEqualTo(Token.of(TokenKind.TOPIC, "公开", 0, 2));
    }

    @Test
    void traditionalCharactersAreFound() {
        assertThat(tree("申请").longest(FoldedText.of("申請"), 0)).isEqualTo(Token.of(TokenKind.TOPIC, "申请", 0, 2));
    }

    @Test
    void aLongTextOfOneLetterEndsTheSearch() {
        assertThat(tree("无", "无无").longest(FoldedText.of("无".repeat(1000)), 0))
                .isEqualTo(Token.of(TokenKind.TOPIC, "无无", 0, 2));
    }
}
