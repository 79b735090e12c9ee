package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    /** Which letters. */
    public record Line(String label, String words) {}

    public List<Line> of(long eventId) {
        return service.outlook(eventId).stream()
                .map(each -> new Line(texts.get("letter_outlook." + each.kind()), words(each)))
                .toList();
    }

    private String words(LetterOutlook outlook) {
        String when = outlook.at() == null ? "" : moments.minute(outlook.at());
        return texts.format("letter_outlook." + outlook.state(), when, outlook.letters());
    }
}
