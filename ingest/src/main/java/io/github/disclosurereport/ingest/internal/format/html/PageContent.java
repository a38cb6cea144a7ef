package io.github.disclosurereport.ingest.internal.format.html;

import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.lexicon.PrintedTable;
import io.github.disclosurereport.ingest.internal.lexicon.ReportTitle;
import io.github.disclosurereport.ingest.internal.lexicon.SectionHeading;
import io.github.disclosurereport.ingest.internal.text.DateText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The report without the portal around it: what stands in the smallest element that holds its section headings and tables, from
 * the title before it to the signature after it.
 */
final class PageContent {

    /** How far from the content its title and its signature may stand. */
    private static final int REACH = 12;

    private static final Pattern CHROME =
            Pattern.compile("(?:首页|当前位置|您的位置|打印|关闭|分享|字号|浏览次数|来源|信息来源|发布时间|发布日期|索引号)(?:[^一-龥].*)?");

    private final List<HtmlBlocks.Found> found;
    /** Which of them are headings of sections, or tables of the form. */
    private final BitSet signs = new BitSet();

    PageContent(List<HtmlBlocks.Found> found) {
        this.found = found;
        for (int i = 0; i < found.size(); i++) {
            signs.set(i, isSign(found.get(i).block()));
        }
    }

    /** All that the page shows, the portal included. */
    List<HtmlBlocks.Found> found() {
        return found;
    }

    /** What stands before the first sign of a report. */
    List<HtmlBlocks.Found> before() {
        return found.subList(0, signs.isEmpty() ? found.size() : signs.nextSetBit(0));
    }

    /** The report; all of the page if it has not even two signs of one. */
    List<Block> report() {
        Element content = null;
        for (int i = signs.nextSetBit(0); i >= 0; i = signs.nextSetBit(i + 1)) {
            Element owner = found.get(i).owner();
            content = content == null ? owner : common(content, owner);
        }
        Element root = content;
        if (signs.cardinality() < 2 || root == null) {
            return found.stream().map(HtmlBlocks.Found::block).toList();
        }
        int from = 0;
        int to = found.size();
        while (from < to && !isWithin(found.get(from).owner(), root)) {
            from++;
        }
        while (to > from && !isWithin(found.get(to - 1).owner(), root)) {
            to--;
        }
        List<Block> blocks = new ArrayList<>();
        boolean begun = false;
        int end = signatureAfter(to);
        for (int i = titleBefore(from); i < end; i++) {
            Block block = found.get(i).block();
            begun |= signs.get(i);
            boolean inside = begun && i < to;
            if (inside || !(block instanceof Block.Text text && isChrome(text.text()))) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static boolean isChrome(String text) {
        return text.length() < 100 && CHROME.matcher(text).matches();
    }

    private static boolean isSign(Block block) {
        if (block instanceof Block.Table table) {
            return PrintedTable.sectionOf(table.grid()).isPresent();
        }
        return block instanceof Block.Text text
                && SectionHeading.of(text.text(), Optional.empty()).isPresent();
    }

    private static @Nullable Element common(@Nullable Element one, Element other) {
        Element around = one;
        while (around != null && !isWithin(other, around)) {
            around = around.parent();
        }
        return around;
    }

    private static boolean isWithin(Element element, Element root) {
        Element at = element;
        while (at != null && !at.equals(root)) {
            at = at.parent();
        }
        return at != null;
    }

    private int titleBefore(int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (found.get(i).block() instanceof Block.Text text && ReportTitle.isTitle(text.text())) {
                return i;
            }
        }
        return from;
    }

    private int signatureAfter(int to) {
        for (int i = to; i < Math.min(found.size(), to + REACH / 2); i++) {
            if (found.get(i).block() instanceof Block.Text text
                    && DateText.whole(text.text()).isPresent()) {
                return i + 1;
            }
        }
        return to;
    }
}
