package se.samsyn.web.admin.registration;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.checkin.WalkIn;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.text.CleanText;
import se.samsyn.service.checkin.CheckInService;
import se.samsyn.web.admin.AddressValue;

/**
 * Something that was done at check-in.
 *
 * @param id made where it was done; told again, it is the same act
 * @param kind {@code arrive}, {@code undo} or {@code walk_in}
 * @param registration whose; 0 for a walk-in
 * @param letIn whether somebody without a seat is to be let in
 * @param walkIn who it is that had not registered, or nobody that makes sense
 */
record CheckInAct(UUID id, String kind, long registration, boolean letIn, Duration ago, WalkIn walkIn) {

    private static final String ARRIVE = "arrive";
    private static final String UNDO = "undo";
    private static final String WALK_IN = "walk_in";

    /** The acts that the script has sent, in the order in which they were done. */
    static List<CheckInAct> in(JsonObject sent) {
        JsonValue acts = sent.getOrDefault("acts", JsonValue.EMPTY_JSON_ARRAY);
        if (acts.getValueType() != JsonValue.ValueType.ARRAY) {
            throw nonsense();
        }
        return acts.asJsonArray().stream()
                .map(act -> {
                    if (act.getValueType() != JsonValue.ValueType.OBJECT) {
                        throw nonsense();
                    }
                    JsonObject object = act.asJsonObject();
                    return of(name -> object.getString(name, null));
                })
                .toList();
    }

    /** The act that a form has sent. */
    static CheckInAct in(HttpServletRequest request) {
        return of(request::getParameter);
    }

    private static CheckInAct of(UnaryOperator<String> field) {
        String kind = field.apply("kind");
        if (!ARRIVE.equals(kind) && !UNDO.equals(kind) && !WALK_IN.equals(kind)) {
            throw nonsense();
        }
        String registration = field.apply("registration");
        return new CheckInAct(
                id(field.apply("id")),
                kind,
                registration == null ? 0 : AddressValue.number(registration),
                field.apply("let_in") != null,
                ago(field.apply("ago")),
                new WalkIn(
                        text(field.apply("name")),
                        text(field.apply("organisation")),
                        AddressValue.constant(ParticipantCategory.class, field.apply("category")),
                        text(field.apply("email"))));
    }

    private static UUID id(String text) {
        if (text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw nonsense();
        }
        return UUID.fromString(text);
    }

    private static Duration ago(String millis) {
        return millis != null && millis.matches("\\d{1,15}")
                ? Duration.ofMillis(Long.parseLong(millis))
                : Duration.ZERO;
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : CleanText.of(typed).strip();
    }

    private static NotFoundException nonsense() {
        return new NotFoundException("error.item_not_found");
    }

    /** The key of the words that say that it has been done. */
    String done() {
        return switch (kind) {
            case ARRIVE -> "admin_registration_check_in.done_arrive";
            case UNDO -> "admin_registration_check_in.done_undo";
            default -> "admin_registration_check_in.done_walk_in";
        };
    }

    /** Does it at the event. */
    void doAt(CheckInService service, long event) {
        switch (kind) {
            case ARRIVE -> service.checkIn(id, registration, letIn, ago);
            case UNDO -> service.undo(id, registration, ago);
            default -> service.walkIn(id, event, walkIn, ago);
        }
    }
}
