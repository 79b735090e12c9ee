package se.samsyn.service.publishing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.service.content.ContentPlaces;
import se.samsyn.service.content.VersionChain;

/**
 * Publishes in somebody's name. For callers inside the service layer that have decided that this somebody may; the web goes
 * through {@link PublishingService}, which asks for the role first.
 */
@Stateless
public class Publisher {

    @Inject
    private VersionChain chain;

    @Inject
    private Timetable timetable;

    @Inject
    private ContentPlaces places;

    /** Publishes the item's draft as of now or an earlier moment; for content that is brought in from elsewhere. */
    public void publishAsOf(long itemId, Language language, Instant from, String by) {
        chain.locked(itemId);
        publish(chain.open(itemId, language), from, null, by);
    }

    /**
     * Publishes an open version, now or later, until a chosen moment if there is one. For callers that hold the item's lock.
     *
     * @throws InvalidInputException when something hinders publication, such as a picture without a description
     */
    public void publish(ContentVersion version, Instant from, Instant until, String by) {
        List<InvalidField> problems = version.problems();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        publishAgain(version, from, until, by);
    }

    /** The same for an open version with a text that was public before: nothing hinders it. */
    public void publishAgain(ContentVersion version, Instant from, Instant until, String by) {
        places.settle(version.getItem());
        if (from.isAfter(chain.now())) {
            places.check(version.getItem(), version.placement());
        } else {
            places.take(version); // Before it is public: a draft's own address leads nowhere.
        }
        timetable.approve(version, from, until, by, chain.now());
        version.getItem().published(LocalDate.ofInstant(from, Event.STOCKHOLM));
    }
}
