package io.github.disclosurereport.ingest.internal.format.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OoxmlFilterTest {

    /** 80 elements and attributes, 3 rows of a table, 30 rows of a sheet, 4 cells. */
    private static final ReadLimits FEW = new ReadLimits(1_000, 9, 16, 9, 3, 9, 4, 9, 9);

    private final Set<NoteCode> found = EnumSet.noneOf(NoteCode.class);
    private final OoxmlFilter lean = new OoxmlFilter(FEW, found);
    private boolean within;

    private String copied(String xml) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        within = lean.copy(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), out);
        String copy = out.toString(StandardCharsets.UTF_8);
        assertThat(copy).startsWith("<?xml");
        return copy.substring(copy.indexOf("?>") + 2);
    }

    @Test
    void whatIsWithinTheLimitsStays() throws Exception {
        String xml =
                "<w:p xmlns:w=\"urn:w\" xmlns=\"urn:x\"><w:t xml:space=\"preserve\" w:a=\"&lt;&amp;\"> 规章 &lt;1&gt; </w:t><b></b></w:p>";

        assertThat(copied(xml)).isEqualTo(xml);
        assertThat(within).isTrue();
        assertThat(found).isEmpty();
    }

    @Test
    void strictNamesBecomeOrdinaryOnes() throws Exception {
        assertThat(
                        copied(
                                "<d xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" Type=\""
                                        + "http://purl.oclc.org/ooxml/officeDocument/relationships/styles\" at=\"http://purl.oclc.org/\"></d>"))
                .isEqualTo("<d xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" Type=\""
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                        + " at=\"http://purl.oclc.org/\"></d>");
    }

    /** A name without a part behind it is none of the standard's; it must not be cut to pieces. */
    @Test
    void whatOnlyBeginsLikeAStrictNameDoesNoHarm() throws Exception {
        assertThat(copied("<d a=\"http://purl.oclc.org/ooxml/x\"></d>"))
                .isEqualTo("<d a=\"http://purl.oclc.org/ooxml/x\"></d>");
    }

    @Test
    void rowsBeyondTheLimitAreLeftOutTableByTable() throws Exception {
        String inner = "<tbl>" + "<tr><tc></tc></tr>".repeat(4) + "</tbl>";
        String kept = "<tbl>" + "<tr><tc></tc></tr>".repeat(3) + "</tbl>";

        assertThat(copied("<b><tbl><tr></tr><tr>" + inner + "</tr><tr></tr><tr><x></x></tr></tbl>" + kept + "</b>"))
                .isEqualTo("<b><tbl><tr></tr><tr>" + kept + "</tr><tr></tr></tbl>" + kept + "</b>");
        assertThat(found).containsExactly(NoteCode.LIMIT_TABLE_SIZE);
    }

    @Test
    void rowsAndCellsOfSheetsAreCountedTogether() throws Exception {
        assertThat(copied("<s>" + "<row><c></c><c></c></row>".repeat(3) + "</s>"))
                .isEqualTo("<s>" + "<row><c></c><c></c></row>".repeat(2) + "<row></row></s>");
        assertThat(found).containsExactly(NoteCode.LIMIT_CELLS);
        assertThat(copied("<s>" + "<row></row>".repeat(40) + "</s>"))
                .isEqualTo("<s>" + "<row></row>".repeat(27) + "</s>");
        assertThat(found).containsExactly(NoteCode.LIMIT_TABLE_SIZE, NoteCode.LIMIT_CELLS);
    }

    @Test
    void stringsBeyondTheCellsAreLeftOut() throws Exception {
        assertThat(copied("<sst>" + "<si></si>".repeat(9) + "</sst>"))
                .isEqualTo("<sst>" + "<si></si>".repeat(4) + "</sst>");
    }

    @Test
    void aPartOfTooManyElementsAndAttributesEndsWellFormed() throws Exception {
        assertThat(copied("<d>" + "<x a=\"1\"></x>".repeat(50) + "</d>"))
                .isEqualTo("<d>" + "<x a=\"1\"></x>".repeat(23) + "<x a=\"1\"></x></d>");
        assertThat(found).containsExactly(NoteCode.LIMIT_TAGS);
        assertThat(within).isTrue();
    }

    @Test
    void aPackageOfTooManyIsBeyondTheLimits() throws Exception {
        copied("<d>" + "<x></x>".repeat(40) + "</d>");
        copied("<d>" + "<x></x>".repeat(40) + "</d>");
        assertThat(within).isTrue();
        copied("<d>" + "<x></x>".repeat(40) + "</d>");
        assertThat(within).isFalse();
    }

    @Test
    void soIsOneOfTooMuchText() throws Exception {
        copied("<d>" + "规章".repeat(500) + "</d>");
        assertThat(within).isTrue();
        copied("<d>1</d>");
        assertThat(within).isFalse();
    }

    @Test
    void whatOnlyTheEyeNeedsIsLeftOut() throws Exception {
        assertThat(
                        copied(
                                "<w:r xmlns:w=\"w\"><w:rPr><w:sz w:val=\"9\"/><w:vanish/><w:rFonts><x/></w:rFonts></w:rPr></w:r>"))
                .isEqualTo("<w:r xmlns:w=\"w\"><w:rPr><w:vanish></w:vanish></w:rPr></w:r>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d><d/>",
                "<!DOCTYPE d [<!ENTITY e \"1\">]><d>&e;</d>",
                "<!DOCTYPE d SYSTEM \"file:///etc/hostname\"><d/>",
                "<d>&e;</d>",
                "<d><x></d>",
                "<d/><d/>",
                "<d",
                "<w:d/>",
                ""
            })
    void documentTypesAndWhatIsNotWellFormedAreRefused(String xml) {
        assertThatThrownBy(() -> copied(xml)).isInstanceOf(XMLStreamException.class);
    }
}
