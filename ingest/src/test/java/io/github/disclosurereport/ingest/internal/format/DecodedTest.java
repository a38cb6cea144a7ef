package io.github.disclosurereport.ingest.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.UnreadableReason;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.testkit.FlatText;
import io.github.disclosurereport.testkit.SampleReports;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

    private static final String TEXT = FlatText.of(SampleReports.valid(Edition.E2021, 1));
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,",
        "GB18030, GB18030",
        "GBK, GB18030",
        "GB2312, GB18030",
        "UTF-16, UTF-16BE",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE"
    })
    void theBytesDecideNotWhatTheyDeclare(String charset, String said) throws Exception {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head>" + TEXT;
        Decoded decoded = Decoded.of(page.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.notes())
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(Note.of(NoteCode.CHARSET, said)));
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(Decoded.of(("\uFEFF" + TEXT).getBytes(charset)).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void big5IsToldFromGb18030ByItsWords() throws Exception {
        String traditional = "測試縣政府資訊公開工作年度報告\n一、總體情況\n本年度收到申請十二件，均已依法處理，其他情況如下。\n".repeat(5);
        byte[] bytes = traditional.getBytes(Charset.forName("Big5"));

        assertThat(new String(bytes, GB18030))
                .as("bytes that are text in GB18030 too")
                .doesNotContain("\uFFFD\uFFFD");
        assertThat(Decoded.of(bytes).text()).isEqualTo(traditional);
        assertThat(Decoded.of(bytes).notes()).containsExactly(Note.of(NoteCode.CHARSET, "Big5"));
    }

    @Test
    void singleBrokenBytesAreDamageSaid() throws Exception {
        byte[] bytes = joined(TEXT.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE6, '\n'});
        assertThat(Decoded.of(bytes).notes()).containsExactly(Note.of(NoteCode.DAMAGED_TEXT, "UTF-8"));
        assertThat(Decoded.of(bytes).text()).startsWith(TEXT);
    }

    @Test
    void aPieceInAnotherEncodingIsDamageSaid() throws Exception {
        byte[] bytes =
                joined("版权所有：测试县人民政府办公室。联系我们。网站地图。".repeat(3).getBytes(GB18030), TEXT.getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Decoded.of(bytes);

        assertThat(decoded.text()).endsWith(TEXT);
        assertThat(decoded.notes()).containsExactly(Note.of(NoteCode.DAMAGED_TEXT, "UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsNoTextIsRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = new byte[2_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x81 + random.nextInt(0x7D));
        }
        UnreadableReportException refusal =
                catchThrowableOfType(UnreadableReportException.class, () -> Decoded.of(bytes));
        assertThat(refusal).as("seed %d", seed).isNotNull();
        assertThat(refusal.reason()).isEqualTo(UnreadableReason.UNKNOWN_ENCODING);
    }
}
