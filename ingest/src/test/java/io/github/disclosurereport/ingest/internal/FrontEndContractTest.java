package io.github.disclosurereport.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.Block;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.FrontEnd;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link FrontEnd} promises, for the front end of every format. */
class FrontEndContractTest {

    private static final Map<String, byte[]> DOCUMENTS =
            new TreeMap<>(io.github.disclosurereport.ingest.FrontEnd.allDocuments());

    private static FrontEnd frontEndOf(byte[] document) {
        FileKind kind = FileKind.of(document);
        return SourceReader.FRONT_ENDS.stream()
                .filter(frontEnd -> frontEnd.reads(kind))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> documents() {
        return DOCUMENTS.keySet().stream();
    }

    private static byte[] document(String name) {
        return DOCUMENTS.getOrDefault(name, new byte[0]);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsReadByOneFrontEndOrRefused(FileKind kind) {
        long readers = SourceReader.FRONT_ENDS.stream()
                .filter(frontEnd -> frontEnd.reads(kind))
                .count();
        assertThat(readers).isEqualTo(isRefused(kind) ? 0 : 1);
    }

    private static boolean isRefused(FileKind kind) {
        try {
            kind.refuse();
            return false;
        } catch (UnreadableReportException refused) {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheSameBlocksEveryTimeAndLeavesTheBytesAlone(String name) throws UnreadableReportException {
        byte[] document = document(name);
        byte[] copy = document.clone();
        FrontEnd frontEnd = frontEndOf(document);
        Source first = frontEnd.read(document, ReadLimits.standard());
        Source second = frontEnd.read(document, ReadLimits.standard());
        assertThat(document).isEqualTo(copy);
        assertThat(first.blocks()).isNotEmpty();
        assertThat(words(second)).isEqualTo(words(first));
        assertThat(second.notes()).isEqualTo(first.notes());
        assertThat(second.titles()).isEqualTo(first.titles());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhatALimitLeavesOut(String name) throws UnreadableReportException {
        byte[] document = document(name);
        ReadLimits all = ReadLimits.standard();
        ReadLimits few = new ReadLimits(all.bytes(), all.depth(), all.blocks(), 1, 2, 2, 4, all.pieces(), all.unread());
        Source source = frontEndOf(document).read(document, few);
        assertThat(source.notes()).extracting(note -> note.code().name()).anyMatch(code -> code.startsWith("LIMIT_"));
        assertThat(words(source).length())
                .isLessThan(words(frontEndOf(document).read(document, all)).length());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void throwsNothingElseForDamagedDocuments(String name) {
        SplittableRandom random = new SplittableRandom(16);
        byte[] document = document(name);
        FrontEnd frontEnd = frontEndOf(document);
        for (int i = 0; i < 10; i++) {
            byte[] damaged = Arrays.copyOf(document, 1 + random.nextInt(document.length));
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(frontEnd.read(damaged, ReadLimits.standard()).blocks())
                        .isNotNull();
            } catch (UnreadableReportException refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refusesNothingAtAll(String name) {
        FrontEnd frontEnd = frontEndOf(document(name));
        assertThatThrownBy(() -> frontEnd.read(new byte[0], ReadLimits.standard()))
                .isInstanceOf(UnreadableReportException.class);
    }

    private static String words(Source source) {
        StringBuilder words = new StringBuilder();
        for (Block block : source.blocks()) {
            if (block instanceof Block.Table table) {
                words.append(table.grid().words()).append('\n');
            } else {
                words.append(block).append('\n');
            }
        }
        return words.toString();
    }
}
