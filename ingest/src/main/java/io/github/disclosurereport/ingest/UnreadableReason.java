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
    /** It is a document in a format that is not read: {0} names it, and the format to convert it to. */
    UNSUPPORTED_FORMAT("不支持该格式，请先转换：{0}", "the format is not read; convert it first: {0}"),
    /** It is an archive {0}, which may hold documents. */
    ARCHIVE("是压缩包（{0}），请解压后逐个读取", "an archive ({0}); unpack it and read what it holds"),
    /** It is a picture {0}. */
    PICTURE("是图片（{0}），须先识别文字", "a picture ({0}); its text must be recognised (OCR) first"),
    /** It is encrypted. */
    ENCRYPTED("{0}文件已加密，请先取消密码或限制", "the {0} file is encrypted; remove its password or restrictions first"),
    /** It has pages but no text: scanned, it seems. */
    NO_TEXT(
            "{0}文件中没有文字，似为扫描件，须先识别文字",
            "no text in the {0} file: scanned, it seems; its text must be recognised (OCR) first"),
    /** It is damaged. */
    DAMAGED("{0}文件已损坏，无法读取", "the {0} file is damaged"),
    /** Unpacked, it is beyond the limits. */
    UNPACKS_TOO_LARGE("{0}文件解压后超过上限", "the {0} file, unpacked, is beyond the limits"),
    /** Its format is read with a library that is not there: {0} is what to add. */
    MISSING_LIBRARY("读取该格式须添加程序库{0}", "this format is read with a library that is not there: add {0}"),
    /** Its format is read with a library, {0}, that is there and fails to start: the cause of the exception says why. */
    LIBRARY_FAILED(
            "读取该格式的程序库{0}无法启动，请检查程序环境", "this format is read with {0}, which fails to start; check the class path"),
    /** It is text in no encoding that is known here. */
    UNKNOWN_ENCODING("文字编码无法识别，请另存为UTF-8后再读", "the encoding of the text is not known; save it as UTF-8"),
    /** Its elements are nested so deeply that nothing of a report is found in it. */
    TOO_DEEP("页面元素嵌套超过上限{0}层，无法读取", "the elements of the page are nested more than {0} deep"),
    /** It holds several annual reports, {0} of them: none is picked. {@link ReportReader#readAll(byte[])} reads them. */
    SEVERAL_REPORTS(
            "来源中有{0}份报告，请用readAll逐份读取", "there are {0} reports in the source; use readAll to read each of them"),
    /** It is no annual report. */
    NO_REPORT("来源中没有政府信息公开工作年度报告", "there is no annual report on government information disclosure in the source"),
    /** It is a page that lists {0} reports, and none of them. */
    INDEX_PAGE(
            "是报告的列表页（列有{0}份），请打开其中的报告再读",
            "it is a page that lists {0} reports; open the one that is wanted and read that"),
    /** It is a report, but its tables are elsewhere and the source does not say where. */
    NO_TABLES(
            "是年度报告，但来源中没有第二至第四部分的表格",
            "it is an annual report, but the tables of sections 2 to 4 are not in this source"),
    /** It is a report, or a viewer of one, whose tables are in the documents {0}. */
    TABLES_ATTACHED(
            "来源中没有第二至第四部分的表格，请读取附件：{0}",
            "the tables of sections 2 to 4 are not in this source; read what is attached to it: {0}"),
    /** It is a report whose tables are pictures, {0} of them. */
    TABLES_PICTURED(
            "来源中没有第二至第四部分的表格，只有{0}张图片，请向发布机关索取文字版",
            "the tables of sections 2 to 4 are not in this source, which has pictures ({0}); ask for the text"),
    /** It is a page that scripts fill when it is shown. */
    SCRIPT_PAGE(
            "页面内容由脚本生成，来源中没有报告，请在浏览器中打开后另存再读",
            "scripts fill this page when it is shown and the report is not in the source; open it in a browser and save it"),
    /** It says that the page is not there. */
    NOT_FOUND("是“页面不存在”的提示页，请核对网址", "it says that there is no such page; check the address"),
    /** It asks for a name and a password. */
    LOGIN_PAGE("是登录页，请登录后下载报告", "it is a page to log in; download the report after that"),
    /** It asks for proof that no machine is calling. */
    ROBOT_CHECK(
            "是网站的安全验证页，不是报告，请在浏览器中打开后另存",
            "it is a check against machines, not the report; open it in a browser and save it"),
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
