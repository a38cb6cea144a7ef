package io.github.disclosurereport.ingest.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Pages: plain, as Word leaves them, in a portal, in layout tables, and in another charset than the page says. */
enum HtmlMedium implements Medium {
    HTML,
    HTML_WORD,
    HTML_PORTAL,
    HTML_LAYOUT_TABLES,
    HTML_GB18030;

    @Override
    public Grid grid() {
        return Grid.SPANS;
    }

    @Override
    public boolean isPage() {
        return true;
    }

    @Override
    public byte[] write(Paper paper, SplittableRandom random) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
        html.append(paper.report().cover().title()).append("</title>");
        html.append(
                this == HTML_PORTAL ? "<meta name=\"PubDate\" content=\"2022-01-25\"><script>var n=12;</script>" : "");
        html.append("</head><body>").append(before());
        for (Item item : paper.items()) {
            if (item instanceof Item.Line line) {
                line(html, line);
            } else if (item instanceof Item.Sheet sheet) {
                table(html, sheet.table());
            }
        }
        html.append(after()).append("</body></html>\n");
        Charset charset = this == HTML_GB18030 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        return html.toString().getBytes(charset);
    }

    private String before() {
        return switch (this) {
            case HTML_PORTAL ->
                "<nav><a href=\"/\">首页</a></nav><div class=\"top\"><ul><li><a href=\"/a\">政务公开</a></li>"
                        + "<li><a href=\"/b\">办事服务</a></li></ul></div><p>当前位置：首页 &gt; 年报</p>"
                        + "<div class=\"info\"><span>发布日期：2022-01-25</span> <span>浏览次数：153</span></div><div id=\"zoom\">";
            case HTML_LAYOUT_TABLES ->
                "<table width=\"100%\"><tr><td>栏目导航</td><td><table><tr><td><table><tbody><tr><td>";
            default -> "<div>";
        };
    }

    private String after() {
        return switch (this) {
            case HTML_PORTAL ->
                "</div><div class=\"share\">分享到：<a href=\"/w\">微信</a> 【打印】【关闭】</div>"
                        + "<footer><p>主办：测试市人民政府办公室 网站标识码1234560001</p></footer>";
            case HTML_LAYOUT_TABLES -> "</td></tr></tbody></table></td></tr></table></td></tr></table>";
            default -> "</div>";
        };
    }

    private void line(StringBuilder html, Item.Line line) {
        boolean tagged = line.level() > 0 && this != HTML_WORD && this != HTML_LAYOUT_TABLES;
        String tag = tagged ? "h" + line.level() : "p";
        html.append('<').append(tag).append(this == HTML_WORD ? " class=MsoNormal style='text-indent:32.0pt'" : "");
        html.append('>').append(words(line.text())).append("</").append(tag).append(">\n");
    }

    private void table(StringBuilder html, Table table) {
        html.append(this == HTML_WORD ? "<table class=MsoTableGrid border=1 cellspacing=0>" : "<table>");
        for (Row row : table.rows()) {
            html.append(row.isHidden() ? "<tr style=\"display: none\">" : "<tr>");
            row.slots().forEach(slot -> cell(html, slot));
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void cell(StringBuilder html, Slot slot) {
        html.append("<td");
        html.append(slot.rowSpan() > 1 ? " rowspan=\"" + slot.rowSpan() + "\"" : "");
        html.append(slot.colSpan() > 1 ? " colspan=\"" + slot.colSpan() + "\"" : "")
                .append('>');
        if (slot.look() == Slot.Look.FIELD) {
            html.append("<input type=\"text\" value=\"").append(slot.text()).append("\">");
        } else {
            html.append(words(slot.text()));
        }
        html.append("</td>");
    }

    /** Word sets every run of a line in spans of its own, in a paragraph of its own. */
    private String words(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
        if (this != HTML_WORD) {
            return escaped.replace("\u00A0", "&nbsp;");
        }
        int half = text.indexOf('\n') >= 0 || text.indexOf('&') >= 0 ? 0 : text.length() / 2;
        return "<p class=MsoNormal align=center><span style='font-family:仿宋_GB2312'>" + escaped.substring(0, half)
                + "<span lang=EN-US></span><b>" + escaped.substring(half) + "</b></span><o:p></o:p></p>";
    }
}
