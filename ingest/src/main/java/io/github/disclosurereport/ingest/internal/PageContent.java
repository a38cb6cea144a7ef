package io.github.disclosurereport.ingest.internal;

import java.util.ArrayList;
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

    private PageContent() {}

    static List<Block> of(List<HtmlBlocks.Found> found) {
        Element content = null;
        int signs = 0;
        for (HtmlBlocks.Found one : found) {
            if (isSign(one.block())) {
                content = signs == 0 ? one.owner() : common(content, one.owner());
                signs++;
            }
        }
        Element root = content;
        if (signs < 2 || root == null) {
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
        for (int i = titleBefore(found, from); i < signatureAfter(found, to); i++) {
            Block block = found.get(i).block();
            begun |= isSign(block);
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

    /** Whether a block is a heading of a section or a table of the form. */
    static boolean isSign(Block block) {
        if (block instanceof Block.Table table) {
            return TableLabels.bestFor(table.grid().keys()).isPresent();
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

    private static int titleBefore(List<HtmlBlocks.Found> found, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (found.get(i).block() instanceof Block.Text text && ReportTitle.isTitle(text.text())) {
                return i;
            }
        }
        return from;
    }

    private static int signatureAfter(List<HtmlBlocks.Found> found, int to) {
        for (int i = to; i < Math.min(found.size(), to + REACH / 2); i++) {
            if (found.get(i).block() instanceof Block.Text text
                    && DateText.whole(text.text()).isPresent()) {
                return i + 1;
            }
        }
        return to;
    }
}
