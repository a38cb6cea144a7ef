package io.github.disclosurereport.html.internal;

import io.github.disclosurereport.model.Cover;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and when.
 *
 * @param organ the organ's name; "" if not stated
 * @param date the date of signing; null if there is none
 */
record SignaturePart(String organ, @Nullable DatePart date) {

    /**
     * A day.
     *
     * @param iso as the web writes it, 2021-01-08
     * @param words as reports write it, 2021年1月8日
     */
    record DatePart(String iso, String words) {

        static DatePart of(LocalDate date) {
            return new DatePart(
                    date.toString(), date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
        }
    }

    static @Nullable SignaturePart of(Cover cover) {
        String organ = cover.organ().name();
        DatePart date = cover.signed().map(DatePart::of).orElse(null);
        return organ.isBlank() && date == null ? null : new SignaturePart(organ, date);
    }
}
