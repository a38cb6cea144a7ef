package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.form.LabelText;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.PageFacts;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.html.Attachment;
import io.github.disclosurereport.ingest.internal.lexicon.ReportTitle;
import io.github.disclosurereport.ingest.internal.text.CellText;
import io.github.disclosurereport.ingest.internal.text.Spacing;
import io.github.disclosurereport.narrative.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a source that is to be refused, as far as they tell what it is.
 *
 * @param head its titles and first lines
 * @param text its first words, a block a line
 * @param titles how many reports' titles it has
 * @param pictures how many pictures
 * @param named documents that its text names
 */
record SourceExcerpt(String head, String text, int titles, int pictures, List<String> named) {

    /** So many titles of reports make a list of them. */
    static final int LIST = 3;

    private static final int HEAD = 15;
    private static final int LONGEST = 20_000;
    private static final int MOST_BLOCKS = 2_000;
    /** A page with fewer words than this holds no report. */
    private static final int SHORT = 600;

    private static final int MOST_NAMED = 3;

    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?<!\\d)404(?!\\d)|页面不存在|(?:页面|网页|文章|内容|信息)(?:已被?删除|已下线|不见了|找不到)|找不到.{0,8}(?:页面|网页)|无法访问此页|NotFound");
    private static final Pattern ROBOT = Pattern.compile(
            "(?:安全|人机|滑动|滑块)验证|验证码|访问(?:过于频繁|被拦截|被阻断|受限|异常)|不是机器人|请(?:开启|启用)(?:浏览器的?)?JavaScript|AccessDenied|Forbidden|checkingyourbrowser",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN = Pattern.compile("(?:用户名|账号|帐号|统一身份认证).{0,40}(?:密码|登录)|请先?登录");

    static SourceExcerpt of(Source source) {
        List<Block> blocks =
                source.blocks().subList(0, Math.min(MOST_BLOCKS, source.blocks().size()));
        StringBuilder text = new StringBuilder();
        Set<String> titles = new HashSet<>();
        Set<String> linked = new HashSet<>();
        List<String> lines = new ArrayList<>();
        List<String> named = new ArrayList<>();
        int pictures = 0;
        for (Block block : blocks) {
            String words = words(block);
            if (text.length() < LONGEST) {
                text.append(words).append('\n');
            }
            if (block instanceof Block.Text) {
                lines.add(words);
                addTitle(words, titles);
                named.add(Attachment.namedIn(words));
            } else if (block instanceof Block.Pointer pointer) {
                addTitle(pointer.reference().text(), linked);
                pictures += pointer.reference().kind() == Reference.Kind.IMAGE ? 1 : 0;
            }
        }
        List<String> head = new ArrayList<>(source.titles());
        lines.stream()
                .filter(line -> !line.isEmpty() && line.length() <= 100)
                .limit(HEAD)
                .forEach(head::add);
        // The words of a link stand in its line as well.
        int count = linked.size() >= LIST ? linked.size() : titles.size();
        return new SourceExcerpt(
                head.stream().map(LabelText::fold).collect(Collectors.joining("\n")),
                text.substring(0, Math.min(LONGEST, text.length())),
                count,
                pictures,
                named.stream().filter(name -> !name.isEmpty()).distinct().toList());
    }

    private static void addTitle(String words, Set<String> titles) {
        if (ReportTitle.isTitle(words)) {
            titles.add(LabelText.fold(words));
        }
    }

    private static String words(Block block) {
        if (block instanceof Block.Text text) {
            return text.text();
        }
        return block instanceof Block.Table table
                ? table.grid().texts().stream().map(CellText::text).collect(Collectors.joining())
                : "";
    }

    /** Whether there are too few words for a report. */
    boolean isShort() {
        return LabelText.fold(text).length() < SHORT;
    }

    /** What a short page of a portal is that stands in place of the report. */
    Optional<UnreadableReason> portalPage(PageFacts facts) {
        String words = head + "\n" + LabelText.fold(text);
        if (!isShort()) {
            return Optional.empty();
        }
        if (ROBOT.matcher(words).find()) {
            return Optional.of(facts.password() ? UnreadableReason.LOGIN_PAGE : UnreadableReason.ROBOT_CHECK);
        }
        if (facts.password() || LOGIN.matcher(words).find()) {
            return Optional.of(UnreadableReason.LOGIN_PAGE);
        }
        return NOT_FOUND.matcher(words).find() ? Optional.of(UnreadableReason.NOT_FOUND) : Optional.empty();
    }

    /** The documents that the page links to, else those that the text names; "" if there are none. */
    String attachments(PageFacts facts) {
        List<String> all = facts.documents().isEmpty() ? named : facts.documents();
        return all.stream().limit(MOST_NAMED).map(Spacing::brief).collect(Collectors.joining(" "));
    }
}
