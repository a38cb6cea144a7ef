package io.github.disclosurereport.ingest;

import java.util.Locale;

/** What a {@link Note} can be about. Same name, same meaning, for ever. */
public enum NoteCode {
    /** The tables are there, but nothing is filled in. */
    ALL_BLANK("表中各项均为空白，没有任何数据", "the tables are there, but nothing is filled in: all cells are blank"),
    /** Section {0} has no table where the form prints one. */
    NO_TABLE("第{0}部分没有表格", "section {0} has no table where the form prints one"),
    /** Edition decided by labels: {0} edition, {1} labels found. */
    EDITION_BY_LABELS("按表中标签判定为{0}版格式：{1}", "{0} edition, by its labels: {1}"),
    /** Labels of both editions occur: {0} edition taken, {1} labels that speak against it. */
    EDITION_MIXED("另有不属于{0}版格式的标签：{1}", "labels that are not of the {0} edition occur too: {1}"),
    /** Edition decided by the report year: {0} edition, {1} year. */
    EDITION_BY_YEAR(
            "表中标签不能区分版本，按报告年度{1}判定为{0}版格式", "no label tells the edition; report year {1} means the {0} edition"),
    /** Neither labels nor year tell the edition: {0} edition assumed. */
    EDITION_ASSUMED("标签和年度均不能判定版本，暂按{0}版格式", "neither labels nor year tell the edition; {0} assumed"),
    /** Text decoded as {0}. */
    CHARSET("按{0}编码读取", "decoded as {0}"),
    /** Some bytes of the source are no text in its encoding {0}. */
    DAMAGED_TEXT("有个别字节不是{0}编码，原文可能受损", "some bytes are not {0}; the text may be damaged"),
    /** The source ends at a figure that may go on: it may have broken off. */
    OPEN_END("来源止于一个数字，可能不完整，该数字未读", "the source ends at a figure that may go on; that figure was not read"),
    /** More lines or paragraphs than the limit {0}; the rest was left out. */
    LIMIT_BLOCKS("段落或行超过上限{0}，其余部分未读", "more than {0} lines or paragraphs; the rest was left out"),
    /** More tables than the limit {0}; the rest was left out. */
    LIMIT_TABLES("表格超过上限{0}个，其余部分未读", "more than {0} tables; the rest was left out"),
    /** A table with more rows or columns than the limit {0}; the rest was left out. */
    LIMIT_TABLE_SIZE("有表格的行或列超过上限（{0}），其余部分未读", "a table exceeds the limit of {0}; the rest was left out"),
    /** More cells than the limit {0}; the rest was left out. */
    LIMIT_CELLS("单元格超过上限{0}个，其余部分未读", "more than {0} cells; the rest was left out"),
    /** A line with more pieces than the limit {0}; the rest of it was left out. */
    LIMIT_PIECES("有一行的数据超过上限{0}个，该行其余部分未读", "a line of more than {0} pieces; the rest of it was left out"),
    /** More tags of a page than the limit {0}; the rest was left out. */
    LIMIT_TAGS("页面标签超过上限{0}个，其余部分未读", "more than {0} tags; the rest was left out"),
    /** Elements nested more deeply than the limit {0}; those were flattened. */
    LIMIT_DEPTH("页面元素嵌套超过上限{0}层，更深的部分可能未正确读取", "elements nested more than {0} deep; deeper ones may be misread"),
    /** More pages than the limit {0}; the rest was left out. */
    LIMIT_PAGES("页数超过上限{0}，其余部分未读", "more than {0} pages; the rest was left out"),
    /** More characters than the limit {0}; the pages behind them were left out. */
    LIMIT_CHARACTERS("文字超过上限{0}字，其余页面未读", "more than {0} characters; the pages behind them were left out"),
    /** The document holds tracked changes: read as if all were accepted. */
    REVISIONS("文档带有修订痕迹，按接受全部修订后的内容读取", "the document holds tracked changes; read as if all were accepted"),
    /** Sheets, rows, columns or words that are hidden were left out. */
    HIDDEN("隐藏的内容未读", "hidden content was left out"),
    /** The figure is the stored result of a formula. */
    FORMULA("数字为公式的保存结果", "the stored result of a formula"),
    /** The cell shows its number in another form: {0} is what is shown. */
    SHOWN_OTHERWISE("单元格显示为“{0}”，以保存的数值为准", "the cell shows {0}; the stored number was taken"),
    /** The heading {0} bears another number than the section that its words mean. */
    SECTION_MISNUMBERED("标题“{0}”的序号与该部分不符", "the heading \"{0}\" bears another number than its words mean"),
    /** The organ is not named by the report but by the page around it: {0}. */
    ORGAN_BY_PAGE("报告未写明机关名称，取自页面信息：{0}", "the report names no organ; the page does: {0}"),
    /** The date of publication is that of the address of the page: {0}. */
    PUBLISHED_BY_ADDRESS("发布日期取自网址：{0}", "the date of publication is that of the page's address: {0}"),
    /** The page states several dates of publication, {0}; {1} was taken. */
    PUBLISHED_DIFFERS("页面标有多个发布日期（{0}），取{1}", "the page states several dates of publication ({0}); {1} was taken"),
    /** Characters seem to be lost in {0}, which was kept as it stands. */
    CHARACTERS_LOST("“{0}”似有文字缺失，按原文保留", "characters seem to be lost in \"{0}\"; kept as it stands"),
    /** The organ that signs, {0}, is not the one that the title names. */
    SIGNED_BY_ANOTHER("落款机关“{0}”与标题不同", "signed by {0}, which is not the organ of the title"),
    /** A third party's copy: {0} was added to the text, or put in place of names. */
    NOT_THE_PUBLISHERS_COPY("不是发布机关的原件：文中有“{0}”", "not the publisher's own copy: {0} in it"),
    /** Words in a table of the form that are neither its labels nor figures. */
    NOT_OF_THE_FORM("不是格式的标签，也不是数据", "neither a label of the form nor a figure"),
    /** Two tables of one section with other figures: which is the report's cannot be told. */
    TABLES_SIDE_BY_SIDE(
            "同一部分有两个内容不同的表，不能确定取哪一个", "two tables of one section that differ; which is meant is not certain"),
    /** The source holds several reports: this is number {0} of {1}. */
    ONE_OF_SEVERAL("来源中有{1}份报告，这是第{0}份", "number {0} of the {1} reports in the source"),
    /** The same report stands {0} times in the source, as on pages for desktops and phones; it was read once. */
    REPORT_TWICE("同一报告在来源中出现{0}次，只读一份", "the same report stands {0} times in the source; read once"),
    /** Reports of the source, by number {0}, that are copies of others and were left out. */
    COPIES_LEFT_OUT("第{0}份报告与其他报告相同，未重复列出", "report {0} of the source is a copy of another and was left out"),
    /** Reports of the source, by number {0}, that cannot be read: their tables are not in it. */
    OTHERS_UNREADABLE("来源中第{0}份报告无法读取，未列出", "report {0} of the source cannot be read and is not among these"),
    /** More reports than the limit {0}; the rest was left out. */
    LIMIT_REPORTS("报告超过上限{0}份，其余未读", "more than {0} reports; the rest was left out"),
    /** Section {0} occurs more than once. */
    SECTION_REPEATED("第{0}部分出现多次", "section {0} occurs more than once"),
    /** Columns placed in the form's order; no column header was found or understood. */
    COLUMNS_BY_ORDER("未识别到列标题，按格式顺序对应各列", "no column header understood; columns taken in the form's order"),
    /** Separators of thousands left out. */
    SEPARATORS("已略去千分位分隔符", "separators of thousands left out"),
    /** A measure word {0} stood in the cell. */
    MEASURE_WORD("单元格内带量词“{0}”", "the cell bears the measure word {0}"),
    /** A word for the sign {0} stood in the cell. */
    SIGN_WORD("正负号由“{0}”字表示", "the sign is given by the word {0}"),
    /** A remark {0} in brackets left out. */
    REMARK("已略去括注{0}", "a remark in brackets left out: {0}"),
    /** A whole number was written with decimals. */
    WHOLE_DECIMAL("整数写成了小数", "a whole number written with decimals"),
    /** The unit of an amount is not stated. */
    UNIT_UNKNOWN("未注明金额单位", "the unit of the amount is not stated"),
    /** The cell's own unit {0} differs from that of the header {1}; the cell's was taken. */
    UNIT_DIFFERS("单元格单位“{0}”与表头单位“{1}”不同，以单元格为准", "the cell says {0}, its header {1}; the cell's unit was taken"),
    /** A text that is no figure. */
    NOT_A_FIGURE("不是数字，也不是“/”等标记", "neither a number nor a mark"),
    /** A figure that can be read in more than one way, or whose digits are split or mixed with letters. */
    DOUBTFUL_FIGURE("数字存疑，不予猜测", "a doubtful figure; not guessed"),
    /** A line with {0} figures where the form prints {1}. */
    WRONG_COUNT("该行有{0}个数据，格式应有{1}个", "{0} figures in a line for which the form prints {1}"),
    /** A line that the form does not print. */
    NO_SUCH_LINE("格式中没有这一行", "the form has no such line"),
    /** A column that the form does not print. */
    NO_SUCH_COLUMN("格式中没有这一列", "the form has no such column"),
    /** The figures do not stand under the heads that the form prints. */
    HEADS_DIFFER("数据与列标题错位，或列标题与格式不符", "the figures do not stand under the heads that the form prints"),
    /** The figures of a line add up only if they are moved. */
    FIGURES_MOVED(
            "该行数据似有错位：移位或合并后方能勾稽", "the figures of the line seem to have moved: they add up only in other places"),
    /** A number alone on its line, where the document puts no figures alone: maybe a page number. */
    LONE_NUMBER("单独成行的数字，可能是页码", "a number alone on its line, maybe the number of a page"),
    /** Figures stand before the labels of their lines. */
    FIGURES_FIRST("数据在标签之前，无法确定归属", "the figures stand before their labels; which is whose is not certain"),
    /** An amount in a unit other than 元 and 万元. */
    OTHER_UNIT("金额单位不是元或万元", "an amount in a unit other than yuan and ten thousand yuan"),
    /** A table, or part of one, of an earlier year. */
    EARLIER_YEAR("似为以前年度的数据", "figures of an earlier year, it seems"),
    /** A table with words of the form but not its heads. */
    NOT_THE_FORM("表中有格式的用语，但没有格式的列标题", "a table with words of the form but without its heads"),
    /** One merged cell stands where the form prints several figures. */
    MERGED("一个合并单元格占了几个数据的位置", "one merged cell stands for several figures"),
    /** The same line occurs again with other figures. */
    CONTRADICTED("同一行出现两次且数据不同", "the same line occurs twice with different figures");

    private final String chinese;
    private final String english;

    NoteCode(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String template(Locale locale) {
        return Template.choose(locale, chinese, english);
    }
}
