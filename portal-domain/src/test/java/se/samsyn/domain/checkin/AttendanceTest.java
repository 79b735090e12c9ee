package se.samsyn.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    @Test
    void showsNumbersWhereMany() {
        Attendance attendance = Attendance.of(Map.of("A", 5L, "B", 9L, "C", 0L));

        assertThat(attendance.lines()).extracting(Attendance.Line::key).containsExactly("B", "A");
        assertThat(attendance.lines()).extracting(Attendance.Line::people).containsExactly(9L, 5L);
        assertThat(attendance.sum()).isEqualTo(14);
    }

    @Test
    void hidesAnotherWhereOneAloneCouldBeReckoned() {
        Attendance attendance = Attendance.of(Map.of("A", 4L, "B", 9L, "C", 6L));

        assertThat(attendance.lines())
                .extracting(Attendance.Line::key, Attendance.Line::people)
                .containsExactly(tuple("B", 9L), tuple("C", null), tuple("A", null));
        assertThat(attendance.sum()).isEqualTo(19);
    }

    @Test
    void hidesOnlyTheFewWhereTheyAreSeveral() {
        Attendance attendance = Attendance.of(Map.of("A", 4L, "B", 9L, "C", 1L));

        assertThat(attendance.lines()).extracting(Attendance.Line::people).containsExactly(9L, null, null);
    }

    @Test
    void hidesTheSumOfFew() {
        assertThat(Attendance.of(Map.of("A", 4L)).sum()).isNull();
        assertThat(Attendance.of(Map.of()).lines()).isEmpty();
    }
}
