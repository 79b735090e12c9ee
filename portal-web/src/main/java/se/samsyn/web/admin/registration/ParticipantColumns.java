package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.registration.ParticipantLine;
import se.samsyn.domain.registration.RegistrationRow;
import se.samsyn.domain.registrationform.AnswerKind;
import se.samsyn.domain.registrationform.GivenAnswer;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.web.admin.Texts;

/** The columns of the list of participants that staff take away, with headings in the reader's language. */
@RequestScoped
class ParticipantColumns {

    // As spreadsheets sort it, in Swedish time.
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final int ANSWER_WIDTH = 24;

    @Inject
    private Texts texts;

    private record Column(String heading, int width, Function<ParticipantLine, String> cell) {}

    private List<Column> columns;

    /** Makes the columns: what is always asked, and the event's own questions but for the sensitive ones. */
    void open(List<RegistrationQuestion> questions) {
        columns = new ArrayList<>(always());
        questions.stream()
                .filter(question -> !question.isSensitive())
                .forEach(question ->
                        columns.add(new Column(question.getWords(), ANSWER_WIDTH, line -> answer(question, line))));
    }

    private String answer(RegistrationQuestion question, ParticipantLine line) {
        List<GivenAnswer> given = line.answers().getOrDefault(question.getId(), List.of());
        return question.getKind() == AnswerKind.CONSENT && !given.isEmpty()
                ? texts.get("admin_registration_edit.yes")
                : given.stream().flatMap(each -> words(question, each)).collect(Collectors.joining(", "));
    }

    // What has seats is marked for those who wait for one.
    private Stream<String> words(RegistrationQuestion question, GivenAnswer given) {
        boolean waits = !given.seated()
                && question.choice(given.value())
                        .filter(choice -> choice.seats() != null)
                        .isPresent();
        return question.words(List.of(given.value())).stream()
                .map(words -> waits ? texts.format("registration.choice_waiting", words) : words);
    }

    private List<Column> always() {
        return List.of(
                column("registration.name", 28, line -> name(line.row())),
                column("registration.email", 30, line -> line.row().email()),
                column("registration.organisation", 28, line -> line.row().organisation()),
                column("registration.municipality", 16, line -> line.row().municipality()),
                column(
                        "registration.category",
                        22,
                        line -> texts.get("participant_category." + line.row().category())),
                column(
                        "registration.state",
                        20,
                        line -> texts.get("registration_state." + line.row().state())),
                column(
                        "registration.place",
                        14,
                        line -> line.place() == null ? "" : line.place().toString()),
                column("registration.registered", 18, line -> minute(line.row().registeredAt())),
                column(
                        "registration.came",
                        24,
                        line -> line.came().stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
    }

    private Column column(String key, int width, Function<ParticipantLine, String> cell) {
        return new Column(texts.get(key), width, cell);
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<Integer> widths() {
        return columns.stream().map(Column::width).toList();
    }

    /** The cells of a line; empty for what is not known, or must not be. */
    List<String> cells(ParticipantLine line) {
        return columns.stream()
                .map(column -> column.cell().apply(line))
                .map(ParticipantColumns::known)
                .toList();
    }

    private static String known(String words) {
        return words == null ? "" : words;
    }

    private String name(RegistrationRow row) {
        return row.protectedIdentity() ? texts.format("registration.protected_number", row.number()) : row.name();
    }

    private static String minute(Instant moment) {
        return MINUTE.format(LocalDateTime.ofInstant(moment, Event.STOCKHOLM));
    }
}
