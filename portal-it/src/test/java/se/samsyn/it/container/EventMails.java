package se.samsyn.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.service.event.EventCancelled;
import se.samsyn.service.event.EventChangeUndone;
import se.samsyn.service.event.EventMoved;
import se.samsyn.service.event.EventPostponed;
import se.samsyn.service.event.EventReinstated;
import se.samsyn.service.event.EventRelocated;
import se.samsyn.service.mail.Outbox;

/** Hears what becomes of events, and writes a mail about a cancellation as whoever keeps participants does. */
@ApplicationScoped
public class EventMails {

    @Inject
    private Outbox outbox;

    private final List<String> heard = new ArrayList<>();

    void cancelled(@Observes EventCancelled news) {
        heard.add("cancelled");
        outbox.put(NewMail.plain(key(news.changeId()), "exempel@example.se", "Inställt", "Text"), EventUndo.TIME);
    }

    void undone(@Observes EventChangeUndone news) {
        heard.add(outbox.withdraw(key(news.changeId())) ? "undone, no letter left" : "undone");
    }

    void moved(@Observes EventMoved news) {
        heard.add("moved");
    }

    void relocated(@Observes EventRelocated news) {
        heard.add("relocated");
    }

    void postponed(@Observes EventPostponed news) {
        heard.add("postponed");
    }

    void reinstated(@Observes EventReinstated news) {
        heard.add("reinstated");
    }

    static String key(long change) {
        return "event-cancelled:" + change + ":1";
    }

    /** Everything heard since the last time. */
    public List<String> takeHeard() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }
}
