package io.github.disclosurereport.validation.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.validation.rollup.Roster.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Member FIRST = Member.included("甲局");
    private static final Member SECOND = Member.excluded("乙局", "垂直管理");

    @Test
    void membersAreFoundByNameWhateverTheWhiteSpace() {
        Roster roster = Roster.of(FIRST, SECOND);
        assertThat(roster.members()).containsExactly(FIRST, SECOND);
        assertThat(roster.member(" 甲\u3000局\u00A0")).contains(FIRST);
        assertThat(roster.member("丙局")).isEmpty();
        assertThat(FIRST).isEqualTo(new Member("甲局", true, ""));
        assertThat(SECOND).isEqualTo(new Member("乙局", false, "垂直管理"));
    }

    @Test
    void aRosterDoesNotChange() {
        List<Member> members = new ArrayList<>(List.of(FIRST));
        Roster roster = Roster.of(members);
        members.add(SECOND);
        assertThat(roster.members()).containsExactly(FIRST);
    }

    @Test
    void lastYearIsKnownOrNot() {
        Roster roster = Roster.of(FIRST, SECOND);
        assertThat(roster.isAbsentLastYear("甲局")).isFalse();
        Roster compared = roster.withLastYear(List.of("乙 局"));
        assertThat(compared.isAbsentLastYear("甲局")).isTrue();
        assertThat(compared.isAbsentLastYear("乙局")).isFalse();
        assertThat(compared.members()).isEqualTo(roster.members());
    }

    @Test
    void aRosterThatCannotServeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.of(FIRST, new Member("甲 局", false, "")))
                .withMessageContaining("甲 局");
        assertThatIllegalArgumentException().isThrownBy(() -> Roster.of(SECOND)).withMessageContaining("nobody");
        assertThatIllegalArgumentException().isThrownBy(Roster::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.included(" \u3000"))
                .withMessageContaining("organ");
    }
}
