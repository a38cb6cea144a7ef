package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowSpaceTest {

    private static void add(RowSpace space, int subject, String rule, long... row) {
        space.add(space.reduce(row), subject, rule);
    }

    private static boolean leavesNothingButZero(long... row) {
        return new RowSpace().reduce(row).leavesNothingButZero();
    }

    @Test
    void whatIsKnownIsTakenOut() {
        RowSpace space = new RowSpace();
        add(space, 2, "a", 1, 1, -1, 0);
        add(space, 3, "b", 0, 1, 1, -1);
        assertThat(space.rank()).isEqualTo(2);
        assertThat(space.reduce(new long[] {1, 2, 0, -1}).isZero()).isTrue();
        RowSpace.Remainder left = space.reduce(new long[] {0, 0, 1, 0});
        assertThat(left.isZero()).isFalse();
        assertThat(left.rules()).containsExactly("a");
        assertThat(space.reduce(new long[] {1, 0, 0, 0}).rules()).isEmpty();
    }

    @Test
    void aRowKeepsTheRulesThatWentIntoIt() {
        RowSpace space = new RowSpace();
        add(space, 0, "a", 1, -1, 0);
        add(space, 1, "b", 0, 1, -1);
        assertThat(space.reduce(new long[] {1, 0, 0}).rules()).containsExactly("a", "b");
        assertThat(space.reduce(new long[] {0, 1, 0}).rules()).containsExactly("b");
    }

    @Test
    void thePivotIsTheSubjectIfThatIsLeft() {
        RowSpace space = new RowSpace();
        add(space, 1, "a", 1, -1);
        assertThat(space.reduce(new long[] {0, 1}).coefficients()).containsExactly(-1, 0);
        RowSpace other = new RowSpace();
        add(other, 2, "a", 0, 1, 0);
        assertThat(other.reduce(new long[] {1, 1, 0}).coefficients())
                .as("the subject is not in it: the first cell that is")
                .containsExactly(1, 0, 0);
    }

    @Test
    void rowsAreDividedByWhatTheyShare() {
        RowSpace space = new RowSpace();
        add(space, 0, "a", 2, 0, 0, -1);
        assertThat(space.reduce(new long[] {2, 4, 6, -1}).coefficients()).containsExactly(0, 2, 3, 0);
        assertThat(space.reduce(new long[] {1, 4, 0, 0}).coefficients()).containsExactly(0, 8, 0, 1);
        assertThat(space.reduce(new long[] {0, 2, 4, 0}).coefficients())
                .as("what nothing is taken out of stays as it is")
                .containsExactly(0, 2, 4, 0);
        assertThat(space.reduce(new long[] {2, 0, 0, 2}).coefficients()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void termsThatAllPullTheSameWayLeaveNothingButZero() {
        assertThat(leavesNothingButZero(1, 0, 2)).isTrue();
        assertThat(leavesNothingButZero(0, -1, -1)).isTrue();
        assertThat(leavesNothingButZero(-1, 0, 0)).isTrue();
        assertThat(leavesNothingButZero(1, 0, -1)).isFalse();
        assertThat(leavesNothingButZero(-2, 1, 1)).isFalse();
        assertThat(leavesNothingButZero(0, 0)).isFalse();
        assertThat(leavesNothingButZero(1, 1)).isTrue();
        assertThat(leavesNothingButZero(-1, -1)).isTrue();
    }
}
