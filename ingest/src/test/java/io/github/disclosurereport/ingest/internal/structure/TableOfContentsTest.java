package io.github.disclosurereport.ingest.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.internal.Blocks;
import io.github.disclosurereport.ingest.internal.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableOfContentsTest {

    private static final String BODY = "一、总体情况\n正常。\n二、主动公开政府信息情况\n表\n三、收到和处理政府信息公开申请情况\n表";

    private static List<String> kept(String text) {
        return Blocks.words(TableOfContents.dropFrom(Blocks.lines(text))).stream()
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "目录\n一、总体情况……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n",
                "目  录\n\n一、总体情况 1\n（一）主动公开 1\n（二）依申请公开 2\n二、主动公开政府信息情况 2\n三、收到和处理政府信息公开申请情况 3\n",
                "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
            })
    void entriesThatComeAgainAreDropped(String contents) {
        assertThat(kept("标题\n" + contents + BODY)).isEqualTo(kept("标题\n" + BODY));
        assertThat(kept("标题\n" + contents + "前言。\n" + BODY)).isEqualTo(kept("标题\n前言。\n" + BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BODY,
                "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况",
                "目录\n一、总体情况\n二、主动公开政府信息情况\n说明。\n" + BODY,
                "一、总体情况\n" + BODY
            })
    void headingsOfSectionsAreKept(String text) {
        assertThat(kept(text)).containsExactly(text.split("\n"));
    }

    @Test
    void aTableEndsTheEntries() {
        List<Block> blocks = Blocks.lines("一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n" + BODY);
        blocks.add(2, Blocks.table(1, "规章|1"));
        assertThat(TableOfContents.dropFrom(blocks)).hasSize(blocks.size());
    }
}
