package io.github.disclosurereport.ingest.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.NoteCode;
import io.github.disclosurereport.ingest.internal.Blocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"20241月1日", "202412月31日", "2024年1231日", "2024度"})
    void datesThatLostOneAreNamed(String date) {
        assertThat(DamagedDates.notes(Blocks.lines("自" + date + "起。")))
                .containsExactly(Note.of(NoteCode.CHARACTERS_LOST, date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年1月1日", "2024年12月31日", "1月1日", "电话5551234月", "2024年度", "2024年31日", "3120241月1日"})
    void othersAreNot(String text) {
        assertThat(DamagedDates.notes(Blocks.lines(text))).isEmpty();
    }

    @Test
    void onlySoManyAreNamed() {
        assertThat(DamagedDates.notes(Blocks.lines("20241月1日，".repeat(50)))).hasSize(5);
    }
}
