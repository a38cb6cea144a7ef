package org.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.form.Applicant;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestLine;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.json.ReportJson;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.narrative.Narrative;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ApplicationTest {

    @Autowired
    private FilingDesk desk;

    @Autowired
    private WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void http() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void aFilingWithoutErrorsIsTaken() {
        assertThat(desk.accept(new Filing("甲", clean()))).isEqualTo("filed by 甲");
    }

    @Test
    void anErrorInTheReportIsAViolationAtItsCell() {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> desk.accept(new Filing("甲", wrong())))
                .satisfies(refused -> assertThat(refused.getConstraintViolations())
                        .extracting(violation -> violation.getPropertyPath().toString())
                        .containsExactlyInAnyOrder(
                                "accept.filing.report.requests.total.outcomes.granted",
                                "accept.filing.report.requests.total.outcomes.total"));
    }

    @Test
    void jsonIsCheckedAndTheFindingsAreSent() throws Exception {
        assertThat(send("/check", MediaType.APPLICATION_JSON, ReportJson.write(clean())))
                .startsWith("[\"")
                .doesNotContain("【必须更正】");
        assertThat(send("/check", MediaType.APPLICATION_JSON, ReportJson.write(wrong())))
                .contains("第三部分“（一）予以公开”行")
                .contains("[requests.applicants]");
    }

    /** The application's own mapper binds report and result, since the jar is there. */
    @Test
    void aReportIsTheBodyAndItsResultTheAnswer() throws Exception {
        assertThat(send("/result", MediaType.APPLICATION_JSON, ReportJson.write(clean())))
                .startsWith("{\"findings\":[")
                .endsWith("\"valid\":true}");
        assertThat(send("/result", MediaType.APPLICATION_JSON, ReportJson.write(wrong())))
                .contains("\"rule\":\"requests.applicants\"", "\"subject\":\"requests.total.outcomes.granted\"")
                .endsWith("\"valid\":false}");
    }

    @Test
    void aPageOfTheLibraryIsReadBack() throws Exception {
        String page = send("/page", MediaType.APPLICATION_JSON, ReportJson.write(clean()));
        String json = send("/read", MediaType.TEXT_HTML, page);
        assertThat(ReportJson.read(json).values()).isEqualTo(clean().values());
    }

    private String send(String path, MediaType type, String body) throws Exception {
        MockHttpServletResponse response = http.perform(
                        post(path).contentType(type).content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Every count is 0 and every section says something. */
    private static AnnualReport clean() {
        AnnualReport report = AnnualReport.zero(Edition.E2021).withCover(Cover.of(Organ.named("测试局"), 2024));
        for (Section section : Section.values()) {
            report = report.with(section, Narrative.of("无。未收取信息处理费。"));
        }
        return report;
    }

    /** One request granted that no total knows of. */
    private static AnnualReport wrong() {
        return clean().with(Cell.of(Applicant.TOTAL, RequestLine.GRANTED), Count.of(1));
    }
}
