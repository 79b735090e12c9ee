package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.samsyn.domain.participantmail.ParticipantMails;
import se.samsyn.service.participantmail.ParticipantMailService;

/** {@code /admin/registration/mail?event=12}: the reminder before an event and the thanks after it. */
@Named
@ViewScoped
public class MailRegistrationBacking extends RegistrationPartBacking {

    private static final List<Integer> USUAL_DAYS = List.of(1, 2, 3, 5, 7, 14);

    @Inject
    private ParticipantMailService service;

    private ParticipantMails settings;

    @Override
    public void open() {
        super.open();
        settings = service.settings(number());
    }

    public String save() {
        if (isWrong(settings)) {
            return null;
        }
        service.save(settings);
        toast.say("admin_registration_mail.saved");
        return LIST + number();
    }

    /** What can be chosen, and what has been. */
    public List<Integer> getDays() {
        return Stream.concat(USUAL_DAYS.stream(), Stream.of(settings).map(ParticipantMails::getReminderDays))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public ParticipantMails getSettings() {
        return settings;
    }
}
