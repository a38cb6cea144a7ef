package io.github.disclosurereport.validation.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.testkit.SampleReports;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    private static ClaimReading read(String... paragraphs) {
        return ClaimReader.read(Narrative.of(paragraphs));
    }

    private static Claim first(String text) {
        return read(text).claims().get(0);
    }

    @Test
    void aClaimKnowsItsPlaceInTheDocument() {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1)
                .with(Section.OVERVIEW, Narrative.of("概述。", "今年，共收到 政府信息公开申请 ５８ 件。另办结提案3件。"));
        Claim claim = ClaimReader.read(report).claims().get(0);
        assertThat(claim.measure()).isEqualTo(Measure.TAKEN_IN);
        assertThat(claim.value().integer()).isEqualTo(BigInteger.valueOf(58));
        assertThat(claim.place()).isEqualTo(new ClaimPlace(Optional.of(Section.OVERVIEW), 1, 16));
        assertThat(claim.sentence()).isEqualTo("今年,共收到政府信息公开申请58件");
        assertThat(claim.clause()).isEqualTo("共收到政府信息公开申请58件");
        assertThat(ClaimReader.read(report).claims())
                .extracting(Claim::measure)
                .containsExactly(Measure.TAKEN_IN, Measure.OTHER, Measure.PROCESSING_FEE);
    }

    @Test
    void aHeadingSaysWhatItsParagraphsSpeakOf() {
        Narrative under = new Narrative(List.of(new Heading(1, "（二）依申请公开"), new Paragraph("共收到12件，办结11件。")));
        assertThat(ClaimReader.read(under).claims())
                .extracting(Claim::measure)
                .containsExactly(Measure.TAKEN_IN, Measure.ANSWERED);
        assertThat(read("共收到12件，办结11件。").claims())
                .extracting(Claim::measure)
                .containsExactly(Measure.OTHER, Measure.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "收到政府信息公开申请约30件, ABOUT, 30, 30",
        "收到政府信息公开申请30余件, AT_LEAST, 30, 30",
        "收到政府信息公开申请30件以上, AT_LEAST, 30, 30",
        "收到政府信息公开申请超过30件, AT_LEAST, 30, 30",
        "收到政府信息公开申请近30件, NEARLY, 30, 30",
        "收到政府信息公开申请3至5件, EXACT, 3, 5",
        "收到政府信息公开申请二百零三件, EXACT, 203, 203",
        "'收到政府信息公开申请1,203件', EXACT, 1203, 1203",
        "收到政府信息公开申请12034567890123456件, EXACT, 12034567890123456, 12034567890123456",
    })
    void figuresAreReadAsTheyAreMeant(String text, Qualifier qualifier, BigDecimal low, BigDecimal high) {
        StatedValue value = first(text).value();
        assertThat(value.qualifier()).isEqualTo(qualifier);
        assertThat(value.low()).isEqualByComparingTo(low);
        assertThat(value.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "全市收到政府信息公开申请30件, 全市",
        "市本级收到政府信息公开申请30件, 市本级",
        "备案的行政复议30件, 备案",
        "上半年收到政府信息公开申请30件, 上半年",
        "含上年结转共收到政府信息公开申请30件, 含上年结转",
    })
    void wordsOfScopeAreKept(String text, String word) {
        assertThat(first(text).scope()).containsExactly(word);
    }

    @Test
    void anotherYearIsAnotherScope() {
        AnnualReport report = SampleReports.city2025();
        AnnualReport earlier = report.with(Section.OVERVIEW, Narrative.of("2024年收到政府信息公开申请3件，2025年收到自然人申请4件。"));
        assertThat(ClaimReader.read(earlier).claims())
                .extracting(claim -> claim.scope().toString())
                .startsWith("[2024年]", "[]");
    }

    @Test
    void partsGoWithTheirTotal() {
        PartsList list = read("收到政府信息公开申请12件，其中自然人8件，商业企业4件，答复11件。").lists().get(0);
        assertThat(list.total().value().integer()).isEqualTo(BigInteger.valueOf(12));
        assertThat(list.parts()).hasSize(2);
        assertThat(list.sum()).isEqualTo(BigInteger.valueOf(12));
        assertThat(read("发布信息50条。其中，要闻20条，公告30条，微博推送90条。").lists().get(0).sum())
                .as("what is pushed elsewhere is no part")
                .isEqualTo(BigInteger.valueOf(50));
        assertThat(read("收到50件，其中，较上年增加3件。").lists()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "修订《甲》《乙》《丙》等3项, 3, 3",
        "修订《甲》、《乙》和《丙》3项, 3, 3",
        "开设“甲”“乙”等两个专栏, 2, 2",
        "开设概况、动态、互动共4个栏目, 3, 3",
        "开设概况、动态和互动等4个栏目, 2, 3",
    })
    void thingsNamedOneByOneAreCounted(String text, int least, int most) {
        Enumeration list = read(text).enumerations().get(0);
        assertThat(list.least()).isEqualTo(least);
        assertThat(list.most()).isEqualTo(most);
        assertThat(list.startKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"整改描述22处、链接43个", "召开甲、乙等新闻发布会12场", "“甲”1条", "甲、乙等六个部分", "甲、乙、丙12345"})
    void otherNumbersCountNothingNamed(String text) {
        assertThat(read(text).enumerations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1件",
                "收到政府信息公开申请1件，",
                "《",
                "“",
                "《《“",
                "其中",
                "1,",
                "1,234,",
                "九",
                "一百万亿",
                "等1项、",
                "无",
                "未收到",
                "均",
                "信息处理费1元",
                "行政复议、行政诉讼",
                "含上年结转",
                "全市",
                "(",
                "占1%"
            })
    void hostileTextTakesTimeInProportion(String piece) {
        String text = piece.repeat(5_000_000 / piece.getBytes(StandardCharsets.UTF_8).length);
        // Time on the processor: other work on the machine must not fail the test.
        Duration start = processorTime();
        ClaimReading reading = read(text);
        Duration took = processorTime().minus(start);
        assertThat(reading.claims()).hasSizeLessThanOrEqualTo(Found.MOST + 500);
        assertThat(took).as("%s: %s", piece, took).isLessThan(Duration.ofSeconds(2));
        System.out.println("5 MB of " + piece + ": " + took.toMillis() + " ms");
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    @Test
    void anyTextIsReadWithoutAnError() {
        long seed = 20_240_611;
        SplittableRandom random = new SplittableRandom(seed);
        String letters = "0123456789一二十百万件条元%年月，。、；（）《》“”其中等共均无未收到受理政府信息公开申请行政复议答复结转下年度自然人 ";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            ClaimReading reading = read(text.toString());
            assertThat(reading).as("seed %d round %d: %s", seed, round, text).isEqualTo(read(text.toString()));
            reading.claims().forEach(claim -> assertThat(claim.place().offset()).isLessThan(text.length()));
        }
    }

    @Test
    void tablesAndLinksAreNotRead() {
        assertThat(read().claims()).isEmpty();
        assertThat(read("上年结转3件，结转下年度4件。").claims())
                .extracting(Claim::measure, claim -> claim.value().integer().intValue())
                .containsExactly(tuple(Measure.BROUGHT_FORWARD, 3), tuple(Measure.CARRIED_FORWARD, 4));
    }
}
