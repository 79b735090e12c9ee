package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.registration.ParticipantLetters;
import se.samsyn.service.registration.ParticipantLetterService;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/registration/letters?event=12}: the reminder before an event and the thanks after it. */
@Named
@ViewScoped
public class LettersRegistrationBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> USUAL_DAYS = List.of(1, 2, 3, 5, 7, 14);

    @Inject
    private ParticipantListService participants;

    @Inject
    private ParticipantLetterService service;

    @Inject
    private Validator validator;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String event;
    private String title;
    private ParticipantLetters settings;

    public void open() {
        long id = ListRegistrationBacking.idIn(event);
        title = participants.title(id);
        settings = service.settings(id);
    }

    public String save() {
        problems.add("", validator.validate(settings));
        if (problems.isAny()) {
            return null;
        }
        try {
            service.save(settings);
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
        toast.say("admin_registration_letters.saved");
        return "/admin/registration.xhtml?faces-redirect=true&event=" + event;
    }

    /** What can be chosen, and what has been. */
    public List<Integer> getDays() {
        return Stream.concat(USUAL_DAYS.stream(), Stream.of(settings).map(ParticipantLetters::getReminderDays))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public ParticipantLetters getSettings() {
        return settings;
    }

    public String getTitle() {
        return title;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
