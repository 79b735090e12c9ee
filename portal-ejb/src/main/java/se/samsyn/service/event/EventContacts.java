package se.samsyn.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.event.EventContact;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.settings.SiteSettingsService;

/** Whom people ask about an event. */
@ApplicationScoped
public class EventContacts {

    // Of the live text, else of the latest; who has left is replaced by whoever took over.
    private static final String SQL = """
            select p.name, p.email, p.phone from version_contact c join person named on named.id = c.person_id
            join person p on p.id = case when named.active then named.id else named.successor_id end
            where p.active and p.email <> '' and c.version_id = (
                select v.id from content_version v where v.item_id = ?1 and v.language = 'sv'
                order by %s is true desc, v.id desc limit 1)
            order by c.position limit 1""".formatted(LivePeriod.SQL.contains("v", "?2"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private SiteSettingsService site;

    @Inject
    private Clock clock;

    /** The first contact of the event's page who has an address, else the site's own. */
    public EventContact of(long eventId) {
        return Row.first(
                        em.createNativeQuery(SQL)
                                .setParameter(1, eventId)
                                .setParameter(2, Timestamp.from(clock.instant())),
                        row -> new EventContact(row.text("name"), row.text("email"), row.text("phone")))
                .orElseGet(() -> ofSite(site.current()));
    }

    private static EventContact ofSite(SiteSettings settings) {
        return new EventContact(settings.getName(), settings.getEmail(), settings.getPhone());
    }
}
