package io.github.disclosurereport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The same report as bytes. */
class BytesTest {

    private static final AnnualReport REPORT = FullReports.withText(Edition.E2021, "总计😀");

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(REPORT, out);
        return out.toByteArray();
    }

    @Test
    void bytesAreUtf8AndComeBack() throws IOException, ReportJsonException {
        assertThat(bytes()).isEqualTo(ReportJson.write(REPORT).getBytes(UTF_8));
        assertThat(ReportJson.read(bytes())).isEqualTo(REPORT);
        assertThat(ReportJson.read(new ByteArrayInputStream(bytes()))).isEqualTo(REPORT);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws ReportJsonException {
        String marked = "\uFEFF" + ReportJson.write(REPORT);
        assertThat(ReportJson.read(marked)).isEqualTo(REPORT);
        assertThat(ReportJson.read(marked.getBytes(UTF_8))).isEqualTo(REPORT);
        ReportJsonException error = catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read("\uFEFF x"));
        assertThat(error.column()).isEqualTo(2);
    }

    @Test
    void otherEncodingsAreRefusedWhereTheyShow() {
        byte[] chinese = "{\n  \"edition\": \"总计\"}".getBytes(Charset.forName("GB18030"));
        ReportJsonException error = catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(chinese));
        assertThat(error).hasMessage("line 2, column 15: not UTF-8 here");
        byte[] cut = Arrays.copyOf("\uFEFF{\"总".getBytes(UTF_8), 7);
        assertThat(catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(cut)))
                .hasMessage("line 1, column 3: not UTF-8 here");
    }

    @Test
    void columnsAreCountedInCharactersNotBytes() {
        byte[] json = "{\"总计总计\": tru}".getBytes(UTF_8);
        ReportJsonException error = catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(json));
        assertThat(error.column()).isEqualTo(10);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };
        String message = "line 1, column 1: too large: expected at most 16777216 characters or bytes";
        assertThat(catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(endless)))
                .hasMessage(message);
        String spaces = " ".repeat((16 << 20) + 1);
        assertThat(catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(spaces)))
                .hasMessage(message);
    }
}
