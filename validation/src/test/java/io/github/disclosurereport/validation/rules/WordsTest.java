package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[^}]*}");

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(Words.class.getPackageName() + ".messages", locale);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle chinese = bundle(Locale.CHINESE);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(chinese.keySet()).allSatisfy(key -> {
            assertThat(english.getString(key)).isNotBlank();
            assertThat(arguments(english.getString(key))).as(key).isSubsetOf(arguments(chinese.getString(key)));
        });
    }

    /** English has a singular, and a template has none: only where there are always several may a noun stand behind the number. */
    @Test
    void noNumberIsFollowedByAPlural() {
        Pattern plural = Pattern.compile("\\{[a-zA-Z0-9]+} "
                + "(requests|cases|documents|decisions|items|cells|places|parts|reports|rows|columns|times)\\b");
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertThat(english.keySet())
                .filteredOn(key -> plural.matcher(english.getString(key)).find())
                .allMatch(key -> key.startsWith("complete.cells.")
                        || key.startsWith("rollup.sum.every.")
                        || key.startsWith("pack.row.")
                        || key.equals("claims.cells.long")
                        || key.equals("complete.sections.repeated"));
    }

    private static Set<String> arguments(String template) {
        return new TreeSet<>(
                ARGUMENT.matcher(template).results().map(MatchResult::group).toList());
    }

    @Test
    void theMachinesLanguageDoesNotMatter() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("de");
        assertThat(Words.text("requests.balance.title").english()).startsWith("Section 3");
        assertThat(Words.text("requests.balance.title").chinese()).startsWith("第三部分");
        assertThat(List.of(Locale.CHINA, Locale.TAIWAN))
                .allSatisfy(locale ->
                        assertThat(Words.text("disputes.block").in(locale)).startsWith("第四部分"));
    }
}
