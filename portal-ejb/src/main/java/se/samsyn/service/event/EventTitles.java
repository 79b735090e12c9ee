package se.samsyn.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.event.EventTitle;
import se.samsyn.service.persistence.Row;

/** What an event is called, and where its page is. */
@ApplicationScoped
public class EventTitles {

    // The live text in the language, else in Swedish; an event whose text is not live is called what it was called
    // last.
    private static final String SQL = """
            select v.title, i.path, v.language from content_item i join content_version v on v.item_id = i.id
            where i.id = ?1 and v.language in ('sv', ?2)
            order by %s is true desc, v.language = ?2 desc, v.id desc
            limit 1""".formatted(LivePeriod.SQL.contains("v", "?3"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    public EventTitle of(long eventId, Language language) {
        Row row = Row.single(em.createNativeQuery(SQL)
                .setParameter(1, eventId)
                .setParameter(2, language.tag())
                .setParameter(3, Timestamp.from(clock.instant())));
        return new EventTitle(row.text("title"), row.text("path"), Language.ofTag(row.text("language")));
    }
}
