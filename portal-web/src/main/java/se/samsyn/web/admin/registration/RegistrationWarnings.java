package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.registration.RegistrationWarning;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.web.admin.Texts;

/** What can hardly be meant in how people register to an event, in words: {@code registrationWarnings.of(event)}. */
@Named
@RequestScoped
public class RegistrationWarnings {

    @Inject
    private ParticipantListService service;

    @Inject
    private Texts texts;

    private final Map<Long, List<RegistrationWarning>> asked = new HashMap<>();

    /** All of an event as it is stored; none for most. */
    public List<String> of(long eventId) {
        return warnings(eventId).stream().map(this::words).toList();
    }

    private List<RegistrationWarning> warnings(long eventId) {
        return asked.computeIfAbsent(eventId, service::warnings);
    }

    private String words(RegistrationWarning warning) {
        return texts.format(
                "registration_warning." + warning.kind(), warning.values().toArray());
    }
}
