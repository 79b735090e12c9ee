package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import se.samsyn.domain.checkin.CheckInDay;
import se.samsyn.domain.checkin.CheckInStatus;
import se.samsyn.domain.checkin.ExpectedPerson;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.web.admin.Texts;
import se.samsyn.web.platform.Jsons;

/** The list of a check-in day as the page's script reads it; it holds no more than the page shows. */
@RequestScoped
public class CheckInJson {

    @Inject
    private Texts texts;

    JsonObject of(CheckInDay list, String token) {
        return of(list, token, Jsons.array());
    }

    JsonObject of(CheckInDay list, String token, JsonArrayBuilder results) {
        JsonArrayBuilder people = Jsons.array();
        list.people().forEach(person -> people.add(of(person)));
        JsonObjectBuilder json = Jsons.object()
                .add("mark", list.mark())
                .add("token", token)
                .add("off", list.standing() == CheckInStatus.OFF)
                .add("zone", list.zone().getId())
                .add("day", list.day().toString())
                .add("first", list.first().toString())
                .add("last", list.last().toString())
                .add("until", list.until().toEpochMilli())
                .add("results", results)
                .add("people", people);
        return (list.seats() == null ? json : json.add("seats", list.seats())).build();
    }

    private JsonObject of(ExpectedPerson person) {
        return Jsons.object()
                .add("id", person.id())
                .add("name", nameOf(person))
                .add("organisation", person.organisation() == null ? "" : person.organisation())
                .add("workshops", String.join(", ", person.workshops()))
                .add("category", texts.get("participant_category." + person.category()))
                .add("state", person.state().name())
                .add("active", person.state().isActive())
                .add(
                        "standing",
                        person.state() == RegistrationState.CONFIRMED
                                ? ""
                                : texts.get("registration_state." + person.state()))
                .add("code", person.code())
                .add("at", person.isArrived() ? Jsons.number(person.arrived().toEpochMilli()) : JsonValue.NULL)
                .build();
    }

    private String nameOf(ExpectedPerson person) {
        return person.protectedIdentity()
                ? texts.format("registration.protected_number", person.number())
                : person.name();
    }

    /** What has become of an act; why not, in words, or {@code null}. */
    JsonObject result(CheckInAct act, String refusal) {
        JsonObjectBuilder json = Jsons.object().add("id", act.id().toString());
        return (refusal == null ? json : json.add("refusal", refusal)).build();
    }
}
