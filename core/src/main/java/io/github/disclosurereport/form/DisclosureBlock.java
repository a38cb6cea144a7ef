package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.DisclosureColumn.AMOUNT;
import static io.github.disclosurereport.form.DisclosureColumn.CHANGE;
import static io.github.disclosurereport.form.DisclosureColumn.CREATED;
import static io.github.disclosurereport.form.DisclosureColumn.DECISIONS;
import static io.github.disclosurereport.form.DisclosureColumn.IN_FORCE;
import static io.github.disclosurereport.form.DisclosureColumn.ISSUED;
import static io.github.disclosurereport.form.DisclosureColumn.ITEMS_LAST_YEAR;
import static io.github.disclosurereport.form.DisclosureColumn.PROJECTS;
import static io.github.disclosurereport.form.DisclosureColumn.PUBLISHED;
import static io.github.disclosurereport.form.DisclosureColumn.PUBLISHED_TO_DATE;
import static io.github.disclosurereport.form.DisclosureColumn.REPEALED;
import static io.github.disclosurereport.form.DisclosureLine.ADMINISTRATIVE_CHARGES;
import static io.github.disclosurereport.form.DisclosureLine.COMPULSION;
import static io.github.disclosurereport.form.DisclosureLine.GOVERNMENT_RULES;
import static io.github.disclosurereport.form.DisclosureLine.LICENSING;
import static io.github.disclosurereport.form.DisclosureLine.NORMATIVE_DOCUMENTS;
import static io.github.disclosurereport.form.DisclosureLine.OTHER_SERVICES;
import static io.github.disclosurereport.form.DisclosureLine.PENALTIES;
import static io.github.disclosurereport.form.DisclosureLine.PROCUREMENT;

import java.util.List;

/**
 * A block of section 二: a caption that cites an item of article 20, a head, and lines under it. The two editions share nothing
 * here but the decision counts; a figure of one is never converted into the other.
 *
 * @param edition the edition that prints the block
 * @param caption the caption row, such as 第二十条第（一）项
 * @param columns the value columns, left to right
 * @param lines the lines, top to bottom
 */
public record DisclosureBlock(
        Edition edition, String caption, List<DisclosureColumn> columns, List<DisclosureLine> lines) {

    /** The head over the line labels, the same in every block. */
    static final String LINE_HEAD = "信息内容";

    private static final String ITEM_1 = "第二十条第（一）项";
    private static final String ITEM_5 = "第二十条第（五）项";
    private static final String ITEM_6 = "第二十条第（六）项";
    private static final String ITEM_8 = "第二十条第（八）项";
    private static final String ITEM_9 = "第二十条第（九）项";

    private static final List<DisclosureColumn> SERVICE_COLUMNS = List.of(ITEMS_LAST_YEAR, CHANGE, DECISIONS);

    private static final List<DisclosureBlock> ALL = List.of(
            new DisclosureBlock(
                    Edition.E2019,
                    ITEM_1,
                    List.of(CREATED, PUBLISHED, PUBLISHED_TO_DATE),
                    List.of(GOVERNMENT_RULES, NORMATIVE_DOCUMENTS)),
            new DisclosureBlock(Edition.E2019, ITEM_5, SERVICE_COLUMNS, List.of(LICENSING, OTHER_SERVICES)),
            new DisclosureBlock(Edition.E2019, ITEM_6, SERVICE_COLUMNS, List.of(PENALTIES, COMPULSION)),
            new DisclosureBlock(
                    Edition.E2019, ITEM_8, List.of(ITEMS_LAST_YEAR, CHANGE), List.of(ADMINISTRATIVE_CHARGES)),
            new DisclosureBlock(Edition.E2019, ITEM_9, List.of(PROJECTS, AMOUNT), List.of(PROCUREMENT)),
            new DisclosureBlock(
                    Edition.E2021,
                    ITEM_1,
                    List.of(ISSUED, REPEALED, IN_FORCE),
                    List.of(GOVERNMENT_RULES, NORMATIVE_DOCUMENTS)),
            new DisclosureBlock(Edition.E2021, ITEM_5, List.of(DECISIONS), List.of(LICENSING)),
            new DisclosureBlock(Edition.E2021, ITEM_6, List.of(DECISIONS), List.of(PENALTIES, COMPULSION)),
            new DisclosureBlock(Edition.E2021, ITEM_8, List.of(AMOUNT), List.of(ADMINISTRATIVE_CHARGES)));

    public DisclosureBlock {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * The blocks that an edition prints, top to bottom.
     *
     * @param edition the edition
     * @return five blocks for 2019, four for 2021
     */
    public static List<DisclosureBlock> of(Edition edition) {
        return ALL.stream().filter(block -> block.edition == edition).toList();
    }
}
