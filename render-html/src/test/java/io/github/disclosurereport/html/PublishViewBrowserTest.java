package io.github.disclosurereport.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in a real browser: axe-core finds nothing, and a narrow page does not scroll sideways. */
class PublishViewBrowserTest {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static @Nullable Browser browser;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(Edition edition) throws IOException {
        AnnualReport report = Pages.rich(edition);
        PublishView view = PublishView.document();
        assertThat(violations(view.render(report), 360)).isEmpty();
        assertThat(violations(view.withEnglish(true).render(report), 1200)).isEmpty();
    }

    @Test
    void axeFindsNothingOnABlankFormButThatItHasNoTitle() throws IOException {
        String html = PublishView.document().render(AnnualReport.blank(Edition.E2021));
        assertThat(violations(html, 1200)).allSatisfy(text -> assertThat(text).startsWith("page-has-heading-one"));
    }

    @Test
    void axeWouldFindWhatIsWrong() throws IOException {
        String html = PublishView.document().render(SampleReports.valid(Edition.E2021, 1));
        String wrong =
                html.replaceFirst("lang=\"zh-CN\"", "").replaceFirst("headers=\"[^\"]*\"", "headers=\"nowhere\"");
        assertThat(violations(wrong, 1200))
                .anySatisfy(text -> assertThat(text).startsWith("html-has-lang"))
                .anySatisfy(text -> assertThat(text).startsWith("td-headers-attr"));
    }

    private static List<String> violations(String html, int width) throws IOException {
        Browser running = running();
        running.open(folder, html, width);
        List<Rule> rules =
                new AxeBuilder().withTags(WCAG).analyze(running.driver()).getViolations();
        return rules.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1200})
    void doesNotScrollSideways(int width) throws IOException {
        for (Edition edition : Edition.values()) {
            for (boolean english : List.of(false, true)) {
                String html = PublishView.document().withEnglish(english).render(Pages.rich(edition));
                running().open(folder, html, width);
                assertThat(number("return document.documentElement.clientWidth"))
                        .isEqualTo(width);
                assertThat(number("return document.documentElement.scrollWidth"))
                        .isEqualTo(width);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWideTableScrollsInARegionThatTakesTheFocus(Edition edition) throws IOException {
        running().open(folder, PublishView.document().render(Pages.rich(edition)), 360);
        String region = "const r = document.querySelector('.dr-requests').parentElement; r.focus(); ";
        assertThat(number(region + "return r.scrollWidth - r.clientWidth")).isPositive();
        assertThat(number(region + "return document.activeElement === r ? 1 : 0"))
                .isOne();
    }

    private static Browser running() {
        if (browser == null) {
            throw new IllegalStateException("not started");
        }
        return browser;
    }

    private static long number(String script) {
        return Long.parseLong(String.valueOf(running().driver().executeScript(script)));
    }
}
