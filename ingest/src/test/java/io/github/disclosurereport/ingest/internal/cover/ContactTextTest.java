package io.github.disclosurereport.ingest.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"请与测试市林业局办公室联系|测试市林业局办公室", "可向本机关反映|本机关", "请与我们（办公室）联系|''", "申请表与说明，请向办公室咨询|办公室", "联系|''"})
    void theOfficeToAsk(String text, String office) {
        assertThat(ContactText.of(text).office()).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "地址：测试路1号，邮编：100000|测试路1号|100000",
                "地 址: 测试路1号 邮政编码: 100000|测试路1号|100000",
                "地址：测试路1号邮编：100000）|测试路1号|100000",
                "（地址：测试路1号）|测试路1号|''",
                "地址：测试路1号|测试路1号|''",
                "邮编：1000000|''|''",
                "地址见网站|''|''"
            })
    void addressAndPostcode(String text, String address, String postcode) {
        assertThat(ContactText.of(text).address()).isEqualTo(address);
        assertThat(ContactText.of(text).postcode()).isEqualTo(postcode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话：010-00000000，|010-00000000",
                "联系电 话 : （010）00000000|（010）00000000",
                "电话：010－00000000|010－00000000",
                "电话：1234|''",
                "电话：见网站|''"
            })
    void theTelephone(String text, String telephone) {
        assertThat(ContactText.of(text).telephone()).isEqualTo(telephone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电子邮箱：a.b@example.org。|a.b@example.org",
                "邮件地址:a-b@example.org|a-b@example.org",
                "邮箱：见网站|''",
                "a@example.org|''"
            })
    void theAddressOfMail(String text, String email) {
        assertThat(ContactText.of(text).email()).isEqualTo(email);
    }

    @Test
    void theFirstOfEachCountsAndWordsAloneAreNoContact() {
        assertThat(ContactText.of("电话：010-00000000，电话：010-11111111").telephone())
                .isEqualTo("010-00000000");
        assertThat(ContactText.of("地址、邮编、电话、邮箱")).isEqualTo(Contact.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "网址：http://example.org/a?b=1，欢迎|http://example.org/a?b=1",
                "https://example.org/x）。|https://example.org/x",
                "www.example.org|''",
                "ftp://example.org|''"
            })
    void theAddressOfAWebSite(String text, String address) {
        assertThat(ContactText.webAddress(text)).isEqualTo(address);
    }
}
