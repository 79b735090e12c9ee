package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.registration.LetterOutlook;
import se.samsyn.service.registration.ParticipantLetterService;
import se.samsyn.web.admin.Moments;
import se.samsyn.web.admin.Texts;

/** When the reminder and the thanks leave or have left, in words: {@code letterOutlooks.of(event)}. */
@Named
@RequestScoped
public class LetterOutlooks {

    @Inject
    private ParticipantLetterService service;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    private final Map<Long, List<Line>> asked = new HashMap<>();

    /**
     * A line about one kind of letters.
     *
     * @param label which letters
     * @param words when they leave, or why not
     */
    public record Line(String label, String words) {}

    /** A line for each kind of letters; none for an event that nobody can register to. */
    public List<Line> of(long eventId) {
        return asked.computeIfAbsent(
                eventId,
                id -> service.outlook(id).stream()
                        .map(each -> new Line(texts.get("letter_outlook." + each.kind()), words(each)))
                        .toList());
    }

    private String words(LetterOutlook outlook) {
        String when = outlook.at() == null ? "" : moments.minute(outlook.at());
        return texts.format("letter_outlook." + outlook.state(), when, outlook.letters());
    }
}
