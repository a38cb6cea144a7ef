package io.github.disclosurereport.validation.rollup;

import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.validation.rule.Finding;
import io.github.disclosurereport.validation.rule.Message;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the organ whose figure is exactly the difference: added twice, left out, or added though it should not be. */
final class Explanation {

    /** Where more organs fit than this, the figure is too common to point at any. */
    private static final int MOST = 3;

    private final List<Child> counted;
    private final List<Child> others;
    private final List<String> absentLastYear;
    private final List<Gap> gaps = new ArrayList<>();

    /** How much more the region has than its parts. */
    private record Gap(Cell cell, Exact size) {}

    Explanation(Intake intake) {
        this.counted = intake.counted();
        this.others = intake.others();
        this.absentLastYear = intake.coverage().absentLastYear();
    }

    /** The words, or none if nothing fits. */
    Optional<Message> of(Cell cell, Exact gap) {
        gaps.add(new Gap(cell, gap));
        List<String> fitting = fitting(counted, cell, gap.abs());
        if (gap.signum() > 0) {
            return fitting.isEmpty() ? words("notCounted", fitting(others, cell, gap)) : words("twice", fitting);
        }
        List<String> newcomers =
                fitting.stream().filter(absentLastYear::contains).toList();
        return newcomers.isEmpty() ? words("leftOut", fitting) : words("leftOutNew", newcomers);
    }

    private static List<String> fitting(List<Child> children, Cell cell, Exact size) {
        return children.stream()
                .filter(child -> child.has(cell, size))
                .map(Child::organ)
                .distinct()
                .toList();
    }

    private static Optional<Message> words(String key, List<String> organs) {
        return organs.isEmpty() || organs.size() > MOST
                ? Optional.empty()
                : Optional.of(RollupWords.message("explained." + key, Map.of("organs", organs)));
    }

    /** The one organ that explains every difference, where there are several: it is the first thing to look at. */
    Optional<Finding> ofAll(ReportView region) {
        return ofAll(region, counted, 1, "every.twice")
                .or(() -> ofAll(region, counted, -1, "every.leftOut"))
                .or(() -> ofAll(region, others, 1, "every.notCounted"));
    }

    private Optional<Finding> ofAll(ReportView region, List<Child> children, int sign, String key) {
        if (gaps.size() < 2 || gaps.stream().anyMatch(gap -> gap.size.signum() != sign)) {
            return Optional.empty();
        }
        List<String> organs = children.stream()
                .filter(child -> gaps.stream().allMatch(gap -> child.has(gap.cell, gap.size.abs())))
                .map(Child::organ)
                .distinct()
                .toList();
        if (organs.size() != 1) {
            return Optional.empty();
        }
        Message message = RollupWords.saying(key, Map.of("actual", organs.get(0), "cells", gaps.size()));
        return Optional.of(Finding.ofText(RollupWords.RULE, region, Optional.empty(), message));
    }
}
