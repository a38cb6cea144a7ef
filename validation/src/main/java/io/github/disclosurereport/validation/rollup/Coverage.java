package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of a roster a roll-up covers. Immutable; names as the roster gives them, in its order.
 *
 * @param included the members that should be in the sum
 * @param present those of them whose reports are in it
 * @param missing those of them without a report that could be added
 * @param unlisted organs that are not on the roster, though their reports were given
 * @param excluded the members that should not be in the sum, with the reasons
 * @param absentLastYear those present that did not count last year; empty too if nobody said who did
 */
public record Coverage(
        List<String> included,
        List<String> present,
        List<String> missing,
        List<String> unlisted,
        List<Roster.Member> excluded,
        List<String> absentLastYear) {

    public Coverage {
        included = List.copyOf(included);
        present = List.copyOf(present);
        missing = List.copyOf(missing);
        unlisted = List.copyOf(unlisted);
        excluded = List.copyOf(excluded);
        absentLastYear = List.copyOf(absentLastYear);
    }

    /**
     * Whether every included member is in the sum.
     *
     * @return true if none is missing
     */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /**
     * The coverage in words: how many should be in the sum, how many are, who is missing and who is left out for which reason.
     *
     * @param locale Chinese, or anything else for English
     * @return one line
     */
    public String message(Locale locale) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(counts());
        if (!missing.isEmpty()) {
            sentences.add(RollupWords.message("coverage.missing", Map.of("organs", missing)));
        }
        if (!unlisted.isEmpty()) {
            sentences.add(RollupWords.message("coverage.unlisted", Map.of("organs", unlisted)));
        }
        if (!excluded.isEmpty()) {
            List<Object> organs = excluded.stream().map(Coverage::withReason).toList();
            sentences.add(RollupWords.message("coverage.excluded", Map.of("organs", organs)));
        }
        // No label of the form is among the words, so any edition will do.
        return sentences.stream()
                .map(sentence -> sentence.in(locale, Edition.E2021))
                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "" : " "));
    }

    private static Object withReason(Roster.Member member) {
        return member.reason().isEmpty()
                ? member.organ()
                : RollupWords.message("coverage.reason", Map.of("organ", member.organ(), "reason", member.reason()));
    }

    /** 应汇总N个单位，已收到M个。 */
    Message counts() {
        return RollupWords.message("coverage", Map.of("included", included.size(), "received", present.size()));
    }
}
