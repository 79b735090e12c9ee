package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import se.samsyn.domain.registration.Door;
import se.samsyn.domain.registration.DoorPerson;
import se.samsyn.domain.registration.DoorStanding;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.web.admin.Texts;
import se.samsyn.web.platform.Jsons;

/** The door as the page's script reads it; it is never told more than the page shows. */
@RequestScoped
public class DoorJson {

    @Inject
    private Texts texts;

    JsonObject of(Door door, String token) {
        return of(door, token, Jsons.array());
    }

    JsonObject of(Door door, String token, JsonArrayBuilder results) {
        JsonArrayBuilder people = Jsons.array();
        door.people().forEach(person -> people.add(of(person)));
        JsonObjectBuilder json = Jsons.object()
                .add("mark", door.mark())
                .add("token", token)
                .add("off", door.standing() == DoorStanding.OFF)
                .add("zone", door.zone().getId())
                .add("day", door.day().toString())
                .add("first", door.first().toString())
                .add("last", door.last().toString())
                .add("until", door.until().toEpochMilli())
                .add("results", results)
                .add("people", people);
        return (door.seats() == null ? json : json.add("seats", door.seats())).build();
    }

    private JsonObject of(DoorPerson person) {
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

    private String nameOf(DoorPerson person) {
        return person.protectedIdentity()
                ? texts.format("registration.protected_number", person.number())
                : person.name();
    }

    /** What has become of an act; why not, in words, or {@code null}. */
    JsonObject result(DoorAct act, String refusal) {
        JsonObjectBuilder json = Jsons.object().add("id", act.id().toString());
        return (refusal == null ? json : json.add("refusal", refusal)).build();
    }
}
