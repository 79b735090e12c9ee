package se.samsyn.service.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.ContentType;

class RowTest {

    @Test
    void readsEachKindOfValueByItsColumnsName() {
        Instant moment = Instant.parse("2026-05-04T10:00:00.123456Z");
        LocalDateTime dateTime = LocalDateTime.parse("2026-05-04T12:00:00");
        Row row = new Row(Map.of(
                "title",
                "Samverkan",
                "id",
                7,
                "seats",
                12L,
                "live",
                true,
                "type",
                "NEWS",
                "at",
                Timestamp.from(moment),
                "starts_at",
                Timestamp.valueOf(dateTime),
                "day",
                Date.valueOf("2026-05-04"),
                "starts",
                Time.valueOf("12:30:00")));

        assertThat(row.text("title")).isEqualTo("Samverkan");
        assertThat(row.number("id")).isEqualTo(7L);
        assertThat(row.integer("seats")).isEqualTo(12);
        assertThat(row.flag("live")).isTrue();
        assertThat(row.constant(ContentType.class, "type")).isEqualTo(ContentType.NEWS);
        assertThat(row.moment("at")).isEqualTo(moment);
        assertThat(row.dateTime("starts_at")).isEqualTo(dateTime);
        assertThat(row.date("day")).isEqualTo(LocalDate.parse("2026-05-04"));
        assertThat(row.time("starts")).isEqualTo(LocalTime.parse("12:30"));
    }

    @Test
    void readsAColumnWithoutAValueAsNull() {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ended", null);
        Row row = new Row(columns);

        assertThat(row.text("ended")).isNull();
        assertThat(row.number("ended")).isNull();
        assertThat(row.integer("ended")).isNull();
        assertThat(row.moment("ended")).isNull();
        assertThat(row.constant(ContentType.class, "ended")).isNull();
    }

    @Test
    void namesTheColumnThatAQueryDoesNotSelect() {
        Row row = new Row(Map.of("title", "Samverkan"));

        assertThatThrownBy(() -> row.text("tilte"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The query selects no column tilte but [title]");
    }
}
