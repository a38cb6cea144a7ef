package io.github.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.narrative.Narrative;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverTest {

    @Test
    void statesTheUsualTitleAndPeriod() {
        Cover cover = Cover.of(Organ.named("测试市人民政府"), 2024);
        assertThat(cover.title()).isEqualTo("测试市人民政府2024年政府信息公开工作年度报告");
        assertThat(cover.year()).hasValue(2024);
        assertThat(cover.period())
                .contains(new StatedPeriod(
                        "2024年1月1日至2024年12月31日",
                        Optional.of(LocalDate.of(2024, 1, 1)),
                        Optional.of(LocalDate.of(2024, 12, 31))));
        assertThat(cover.signed()).isEmpty();
    }

    @Test
    void eachPartIsChangedAlone() {
        Contact contact = new Contact("办公室", "路1号", "000000", "0000-0000000", "a@example.cn");
        LocalDate signed = LocalDate.of(2025, 1, 20);
        LocalDate published = LocalDate.of(2025, 1, 27);
        Cover cover = Cover.blank()
                .withOrgan(Organ.named("甲"))
                .withTitle("题")
                .withYear(2024)
                .withPeriod(new StatedPeriod("期", Optional.empty(), Optional.empty()))
                .withSigned(signed)
                .withPublished(published)
                .withContact(contact)
                .withWebAddress("example.cn")
                .withPreamble(Narrative.of("序"));
        assertThat(cover.organ().name()).isEqualTo("甲");
        assertThat(cover.title()).isEqualTo("题");
        assertThat(cover.year()).hasValue(2024);
        assertThat(cover.period().orElseThrow().text()).isEqualTo("期");
        assertThat(cover.signed()).contains(signed);
        assertThat(cover.published()).contains(published);
        assertThat(cover.contact()).isEqualTo(contact);
        assertThat(cover.webAddress()).isEqualTo("example.cn");
        assertThat(cover.preamble().text()).isEqualTo("序");
    }

    @Test
    void yearsAreThoseOfTheCalendar() {
        assertThat(Cover.blank().withYear(Cover.LAST_YEAR).year()).hasValue(9999);
        assertThatIllegalArgumentException().isThrownBy(() -> Cover.blank().withYear(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Cover.blank().withYear(0));
    }
}
