package io.github.disclosurereport.ingest.generated;

import io.github.disclosurereport.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Oddities around the tables: titles, prose, other tables, the report twice. */
enum PageQuirk implements Quirk {
    MISNUMBERED_SECTIONS,
    TITLE_VARIANTS,
    TRADITIONAL_TITLES,
    SPACED_TITLES,
    LOST_HEADING,
    ODD_HEADING,
    EXTRA_PROSE,
    PIPE_IN_PROSE,
    INDEX_TABLE,
    SMALL_TABLES,
    PERIOD_TYPO,
    NO_TITLE,
    TWICE;

    private static final List<List<String>> TITLES = List.of(
            List.of("总体情况", "概述", "总体概述", "工作基本情况"),
            List.of("主动公开政府信息情况", "行政机关主动公开政府信息情况", "主动公开政府信息的情况"),
            List.of("收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"),
            List.of("政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议行政诉讼情况"),
            List.of("存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "主要问题和改进措施"),
            List.of("其他需要报告的事项", "其它需要报告的事项"));

    private static final List<String> SENTENCES = List.of(
            "本年度申请数量较上年增加12件，其中网上申请5件。",
            "全年通过各类渠道公开信息1200余条，按时办结率100%。",
            "说明：表中数据以12月31日为准，共3类12项。",
            "其中：市本级8件，区县30件。");

    @Override
    public Group group() {
        return Group.PAGE;
    }

    @Override
    public boolean suits(Medium medium) {
        // Where labels are broken over lines nothing tells where a table without a heading begins.
        return (this != LOST_HEADING && this != ODD_HEADING) || !medium.breaksLabels();
    }

    @Override
    public void spoil(Paper paper, SplittableRandom random) {
        List<Item> items = paper.items();
        switch (this) {
            case EXTRA_PROSE -> prose(paper, random);
            case PIPE_IN_PROSE ->
                items.add(paper.indexOf(Section.PROACTIVE_DISCLOSURE), new Item.Line("开设“资讯汇|数谷正当时”栏目一个，每周五发布合集。", 0));
            case INDEX_TABLE -> items.add(0, new Item.Sheet(Others.index()));
            case SMALL_TABLES ->
                items.add(paper.indexOf(Section.PROACTIVE_DISCLOSURE), new Item.Sheet(Others.channels()));
            case PERIOD_TYPO -> rewrite(paper, 0, text -> text.replaceFirst("(20)(\\d\\d年12月)", "$1$1$2"));
            case LOST_HEADING, ODD_HEADING -> heading(paper, random);
            case NO_TITLE -> items.remove(0);
            case TWICE -> items.addAll(new ArrayList<>(items));
            default -> titles(paper, random);
        }
    }

    /** One heading over a table is lost or odd; a table that does not begin as printed does not tell then what it is, so its heading stays. */
    private void heading(Paper paper, SplittableRandom random) {
        Section section =
                FigureQuirk.pick(List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.DISPUTES), random);
        boolean begins = paper.table(section)
                .map(table -> table.rows().get(0))
                .filter(row -> row.isHead()
                        && row.labels().stream().noneMatch(slot -> slot.text().contains("\n")))
                .isPresent();
        int at = paper.indexOf(section);
        if (begins && this == LOST_HEADING) {
            paper.items().remove(at);
        } else if (begins) {
            int number = section.ordinal() + 1;
            String title = section.title();
            List<String> odd = List.of(
                    number + "、" + title,
                    "第" + section.numeral() + "部分 " + title,
                    section.numeral() + "、" + title + "。");
            paper.items().set(at, new Item.Line(FigureQuirk.pick(odd, random), 2));
        }
    }

    private void titles(Paper paper, SplittableRandom random) {
        for (Section section : Section.values()) {
            int at = paper.indexOf(section);
            int number = this == MISNUMBERED_SECTIONS && section.ordinal() > 0 && random.nextInt(3) == 0
                    ? section.ordinal() - 1
                    : section.ordinal();
            String title =
                    this == TITLE_VARIANTS ? FigureQuirk.pick(TITLES.get(section.ordinal()), random) : section.title();
            String words = Section.values()[number].numeral() + "、" + title;
            paper.items()
                    .set(
                            at,
                            new Item.Line(
                                    switch (this) {
                                        case TRADITIONAL_TITLES -> Words.traditional(words);
                                        case SPACED_TITLES -> Words.gap(words, "\u3000", random);
                                        default -> words;
                                    },
                                    2));
        }
    }

    private static void rewrite(Paper paper, int level, java.util.function.UnaryOperator<String> change) {
        paper.items()
                .replaceAll(item -> item instanceof Item.Line line && line.level() == level
                        ? new Item.Line(change.apply(line.text()), level)
                        : item);
    }

    /** Sentences with numbers before and after every table. */
    private static void prose(Paper paper, SplittableRandom random) {
        for (Table table : paper.tables()) {
            int at = paper.indexOf(table);
            paper.items().add(at + 1, new Item.Line(FigureQuirk.pick(SENTENCES, random), 0));
            if (random.nextBoolean()) {
                paper.items().add(at, new Item.Line(FigureQuirk.pick(SENTENCES, random), 0));
            }
        }
    }

    /** Tables that are none of the form's. */
    private static final class Others {

        private Others() {}

        static Table index() {
            return table(List.of(
                    List.of("索引号", "000014349/2021-00012", "发布机构", "办公室"), List.of("发布日期", "2021-01-30", "文号", "无")));
        }

        static Table channels() {
            return table(List.of(List.of("公开渠道", "条数"), List.of("政府网站", "1200"), List.of("政务微博", "86")));
        }

        private static Table table(List<List<String>> words) {
            List<Row> rows = new ArrayList<>();
            words.forEach(row -> rows.add(new Row(
                    false,
                    row.stream()
                            .map(text -> new Slot(text, 1, 1, Optional.empty()))
                            .toList())));
            return new Table(Section.OVERVIEW, rows);
        }
    }
}
