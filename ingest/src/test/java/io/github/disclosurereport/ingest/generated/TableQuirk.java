package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.form.Section;
import java.util.List;
import java.util.SplittableRandom;

/** Oddities of whole tables: rows, columns and heads too many or too few. */
enum TableQuirk implements Quirk {
    EXTRA_ROWS,
    EXTRA_COLUMN,
    SERIAL_NUMBERS,
    NO_CAPTIONS,
    LOST_HEADS,
    HALF_HEADS,
    TITLE_ROW,
    SPLIT_WITH_HEADS,
    SPLIT_WITHOUT_HEADS,
    SPLIT_UNDER_MADE_UP_HEADS,
    GROUP_LABEL_SPLIT,
    REQUESTS_IN_TWO_TABLES,
    REQUESTS_IN_TWO_COLUMN_SETS,
    HIDDEN_ROWS,
    COLLAPSED_BLANKS,
    NUMBER_AT_LINE_END,
    HEADS_IN_SINGLE_CHARACTERS;

    @Override
    public Group group() {
        return Group.TABLES;
    }

    @Override
    public boolean suits(Medium medium) {
        return switch (this) {
            case HIDDEN_ROWS -> medium.isPage();
            // Blanks that are left out would seem to stand at the end of a row that is filled up.
            case COLLAPSED_BLANKS -> medium.grid() == Medium.Grid.BARS && !medium.padsRows();
            case NUMBER_AT_LINE_END -> medium.grid() == Medium.Grid.WORDS;
            case SPLIT_UNDER_MADE_UP_HEADS -> medium.grid() == Medium.Grid.CELLS || medium.grid() == Medium.Grid.SPANS;
            case HEADS_IN_SINGLE_CHARACTERS -> medium.grid() == Medium.Grid.BARS || medium.grid() == Medium.Grid.WORDS;
            default -> true;
        };
    }

    @Override
    public void spoil(Paper paper, SplittableRandom random) {
        for (Table table : paper.tables()) {
            switch (this) {
                case EXTRA_ROWS -> Extras.row(table, paper, random);
                case EXTRA_COLUMN -> Extras.column(table, paper, random);
                case SERIAL_NUMBERS -> {
                    if (table.section() != Section.DISPUTES) {
                        Extras.serialNumbers(table);
                    }
                }
                case NO_CAPTIONS -> Heads.dropCaptions(table);
                case LOST_HEADS -> Heads.drop(table, paper.truth());
                case HALF_HEADS -> Heads.halve(table);
                case TITLE_ROW -> Extras.title(table);
                case HIDDEN_ROWS -> Extras.hiddenRow(table, random);
                case COLLAPSED_BLANKS -> Losses.collapse(table, paper.truth(), random);
                case NUMBER_AT_LINE_END -> Losses.moveToEnd(table, paper.truth(), random);
                case HEADS_IN_SINGLE_CHARACTERS -> Heads.shred(table);
                default -> split(table, paper, random);
            }
        }
    }

    private void split(Table table, Paper paper, SplittableRandom random) {
        if (table.section() != Section.REQUESTS && this != SPLIT_WITH_HEADS && this != SPLIT_WITHOUT_HEADS) {
            return;
        }
        switch (this) {
            case SPLIT_WITH_HEADS -> Splits.rows(table, paper, true, List.of(), random);
            case SPLIT_WITHOUT_HEADS -> Splits.rows(table, paper, false, List.of(), random);
            case REQUESTS_IN_TWO_TABLES -> Splits.rows(table, paper, true, List.of("申请处理情况续表"), random);
            case SPLIT_UNDER_MADE_UP_HEADS -> Splits.underMadeUpHeads(table, paper);
            case GROUP_LABEL_SPLIT -> Splits.groupLabel(table, paper, random);
            case REQUESTS_IN_TWO_COLUMN_SETS -> Splits.columns(table, paper);
            default -> throw new IllegalStateException(name());
        }
    }
}
