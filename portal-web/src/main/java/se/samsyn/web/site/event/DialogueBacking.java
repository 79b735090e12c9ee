package se.samsyn.web.site.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.dialogue.AnswerText;
import se.samsyn.domain.dialogue.DialogueMatrix;
import se.samsyn.domain.dialogue.DialogueMatrix.Entry;
import se.samsyn.domain.event.Event;
import se.samsyn.service.event.EventService;
import se.samsyn.web.site.Format;
import se.samsyn.web.site.Site;

/** "Läget i länet": what each actor answered to each question at an event, and last time; as a matrix, by question, by actor. */
@Named
@RequestScoped
public class DialogueBacking {

    private static final List<String> VIEWS = List.of("matris", "fraga", "aktor");

    @Inject
    private Site site;

    @Inject
    private PublicMatrix matrices;

    @Inject
    private EventService events;

    @Inject
    private Format format;

    private DialogueMatrix matrix;
    private ContentVersion predecessor;
    private String day;
    private String earlierDay;

    @PostConstruct
    void load() {
        long eventId = site.getLookup().itemId();
        matrix = matrices.of(eventId);
        predecessor = matrices.predecessor(matrix).orElse(null);
        day = dayOf(eventId);
        earlierDay = predecessor == null ? "" : dayOf(matrix.predecessorId());
    }

    private String dayOf(long eventId) {
        return events.find(eventId)
                .map(Event::getStartsAt)
                .map(start -> format.date(start.toLocalDate()))
                .orElse("");
    }

    public DialogueMatrix getMatrix() {
        return matrix;
    }

    /** The ways to read the matrix, by what {@code ?visa=} says. */
    public List<String> getViews() {
        return VIEWS;
    }

    /** The way that is asked for; the whole matrix when nothing sensible is. */
    public String getView() {
        return site.parameter("visa").filter(VIEWS::contains).orElse(VIEWS.get(0));
    }

    /** The page of the dialogue that this one is compared with, or null. */
    public ContentVersion getPredecessor() {
        return predecessor;
    }

    /** When this dialogue was held. */
    public String getDay() {
        return day;
    }

    /** When the predecessor was held. */
    public String getEarlierDay() {
        return earlierDay;
    }

    /** The paragraphs and lists of the actor's answer; none when there is no answer. */
    public List<AnswerText.Part> answer(Entry actor, Entry question) {
        return AnswerText.parts(matrix.answer(actor, question));
    }

    /** The same of what the actor answered last time. */
    public List<AnswerText.Part> earlier(Entry actor, Entry question) {
        return AnswerText.parts(matrix.earlier(actor, question));
    }
}
