package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.participantmail.MailSchedule;
import se.samsyn.service.participantmail.ParticipantMailService;
import se.samsyn.web.admin.DateTimes;
import se.samsyn.web.admin.Texts;

/** When the reminder and the thanks leave or have left, in words: {@code mailSchedules.of(event)}. */
@Named
@RequestScoped
public class MailSchedules {

    @Inject
    private ParticipantMailService service;

    @Inject
    private Texts texts;

    @Inject
    private DateTimes dateTimes;

    private final Map<Long, List<Line>> asked = new HashMap<>();

    /**
     * A line about one kind of mails.
     *
     * @param label which mails
     * @param words when they leave, or why not
     */
    public record Line(String label, String words) {}

    /** A line for each kind of mails; none for an event that nobody can register to. */
    public List<Line> of(long eventId) {
        return asked.computeIfAbsent(
                eventId,
                id -> service.outlook(id).stream()
                        .map(each -> new Line(texts.get("mail_schedule." + each.kind()), words(each)))
                        .toList());
    }

    private String words(MailSchedule outlook) {
        String when = outlook.at() == null ? "" : dateTimes.minute(outlook.at());
        return texts.format("mail_schedule." + outlook.state(), when, outlook.mails());
    }
}
