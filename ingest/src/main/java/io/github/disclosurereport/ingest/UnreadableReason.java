package io.github.disclosurereport.ingest;

import java.util.Locale;

/** Why a source is refused. */
public enum UnreadableReason {
    /** The file cannot be opened or read. */
    NO_FILE("文件无法读取：{0}", "the file cannot be read: {0}"),
    /** Nothing is in it. */
    EMPTY("来源为空", "the source is empty"),
    /** It is larger than the limit. */
    TOO_LARGE("来源超过上限{0}字节", "the source is larger than {0} bytes"),
    /** It is no text. */
    BINARY("来源是二进制数据，不是文本", "the source is binary data, not text"),
    /** It is a document in a format that is not read. */
    UNSUPPORTED_FORMAT("不支持{0}格式，请另存为HTML或文本后再读", "the format {0} is not read; save it as HTML or text first"),
    /** It is text in no encoding that is known here. */
    UNKNOWN_ENCODING("文字编码无法识别（既非UTF-8也非GB18030）", "the text is neither UTF-8 nor GB18030"),
    /** Its elements are nested so deeply that nothing of a report is found in it. */
    TOO_DEEP("页面元素嵌套超过上限{0}层，无法读取", "the elements of the page are nested more than {0} deep"),
    /** It is no annual report. */
    NO_REPORT("来源中没有政府信息公开工作年度报告", "there is no annual report on government information disclosure in the source"),
    /** It is a report, but its tables are elsewhere: pictures, attachments, a viewer. */
    NO_TABLES(
            "是年度报告，但来源中没有第二至第四部分的表格",
            "it is an annual report, but the tables of sections 2 to 4 are not in this source"),
    /** It is the flat statistics sheet used before 2019, which maps to neither edition. */
    PRE_2019(
            "是2019年以前的统计表，与现行格式不对应",
            "it is a statistics sheet of before 2019, which maps to neither edition of the form"),
    /** It is an annual report of another kind. */
    NOT_THIS_FORM("是{0}，不是政府信息公开工作年度报告", "it is a report of another kind: {0}");

    private final String chinese;
    private final String english;

    UnreadableReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String template(Locale locale) {
        return Template.choose(locale, chinese, english);
    }
}
