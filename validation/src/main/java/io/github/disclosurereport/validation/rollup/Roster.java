package io.github.disclosurereport.validation.rollup;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who counts in a region's report: the government itself, its own organs and its subordinates, each included or not (vertically
 * managed bodies may not be). Immutable. Organs are told apart by name; white space in it does not matter.
 */
public final class Roster {

    private final List<Member> members;
    private final Map<String, Member> byName;
    private final Optional<Set<String>> lastYear;

    private Roster(List<Member> members, Optional<Set<String>> lastYear) {
        this.members = List.copyOf(members);
        this.byName = new LinkedHashMap<>();
        for (Member member : members) {
            if (byName.put(key(member.organ), member) != null) {
                throw new IllegalArgumentException("the roster names \"" + member.organ + "\" twice");
            }
        }
        if (members.stream().noneMatch(Member::included)) {
            throw new IllegalArgumentException("the roster includes nobody");
        }
        this.lastYear = lastYear;
    }

    /**
     * An organ on a roster.
     *
     * @param organ its name, as its report states it
     * @param included whether its figures are part of the region's
     * @param reason why, or why not; "" if nobody says
     */
    public record Member(String organ, boolean included, String reason) {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public Member {
            Objects.requireNonNull(reason, "reason");
            if (key(organ).isEmpty()) {
                throw new IllegalArgumentException("organ: a member needs a name");
            }
        }

        /**
         * An organ whose figures are part of the region's.
         *
         * @param organ its name
         * @return the member
         */
        public static Member included(String organ) {
            return new Member(organ, true, "");
        }

        /**
         * An organ whose figures are not part of the region's.
         *
         * @param organ its name
         * @param reason why not
         * @return the member
         */
        public static Member excluded(String organ, String reason) {
            return new Member(organ, false, reason);
        }
    }

    /**
     * A roster; who counted last year is not known.
     *
     * @param members its members
     * @return the roster
     * @throws IllegalArgumentException if an organ stands there twice, or nobody is included
     */
    public static Roster of(Member... members) {
        return of(Arrays.asList(members));
    }

    /**
     * A roster; who counted last year is not known.
     *
     * @param members its members
     * @return the roster
     * @throws IllegalArgumentException if an organ stands there twice, or nobody is included
     */
    public static Roster of(List<Member> members) {
        return new Roster(members, Optional.empty());
    }

    /**
     * The roster with the names of those that counted last year.
     *
     * @param organs their names
     * @return a copy
     */
    public Roster withLastYear(Collection<String> organs) {
        return new Roster(
                members, Optional.of(organs.stream().map(Roster::key).collect(Collectors.toCollection(HashSet::new))));
    }

    /**
     * The members.
     *
     * @return included and excluded ones, in the order given
     */
    public List<Member> members() {
        return members;
    }

    /**
     * The member of the given name.
     *
     * @param organ a name
     * @return the member, if the roster has it
     */
    public Optional<Member> member(String organ) {
        return Optional.ofNullable(byName.get(key(organ)));
    }

    /**
     * Whether an organ is known not to have counted last year.
     *
     * @param organ a name
     * @return false if it counted, or if nobody said who did
     */
    public boolean isAbsentLastYear(String organ) {
        return lastYear.isPresent() && !lastYear.get().contains(key(organ));
    }

    /** The name as organs are told apart by it. */
    static String key(String organ) {
        return organ.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
