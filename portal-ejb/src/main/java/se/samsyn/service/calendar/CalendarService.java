package se.samsyn.service.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.samsyn.domain.calendar.CalendarEvent;
import se.samsyn.domain.calendar.CalendarFile;
import se.samsyn.domain.calendar.CalendarFile.Method;
import se.samsyn.domain.calendar.CalendarLines;
import se.samsyn.domain.content.Language;
import se.samsyn.service.settings.SiteSettingsService;

/**
 * Calendar files that anybody may fetch. They hold what the event's page shows and nothing else: no participant, no
 * address of an online meeting.
 */
@Stateless
@PermitAll
public class CalendarService {

    /** How often a calendar may ask again; RFC 7986 and the older word for it. */
    private static final String EVERY_SIX_HOURS = "PT6H";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SiteSettingsService settings;

    /**
     * The file of one event, called off or not; empty when the public may not see it.
     *
     * @param address gives the full address of a page by its path
     */
    public Optional<CalendarFile> event(long itemId, Language language, UnaryOperator<String> address) {
        return query(language).live(itemId).map(event -> file(List.of(event), language, address, lines -> {}));
    }

    /** The feed of all events that are to come, and those of the last thirty days. */
    public CalendarFile all(Language language, UnaryOperator<String> address) {
        String name =
                CalendarTexts.in(language).of("feed.all", settings.current().getName());
        return feed(null, name, language, address);
    }

    /** The feed of an area's events that are to come, and those of the last thirty days. */
    public CalendarFile area(long areaId, String title, Language language, UnaryOperator<String> address) {
        return feed(areaId, CalendarTexts.in(language).of("feed.area", title), language, address);
    }

    private CalendarFile feed(Long areaId, String name, Language language, UnaryOperator<String> address) {
        return file(
                query(language).recent(areaId),
                language,
                address,
                lines -> lines.text("NAME", name)
                        .text("X-WR-CALNAME", name)
                        .line("REFRESH-INTERVAL;VALUE=DURATION", EVERY_SIX_HOURS)
                        .line("X-PUBLISHED-TTL", EVERY_SIX_HOURS));
    }

    private CalendarFile file(
            List<CalendarEvent> events,
            Language language,
            UnaryOperator<String> address,
            Consumer<CalendarLines> head) {
        EventLines writer = new EventLines(CalendarTexts.in(language), address, Host.of(settings.current()));
        return CalendarFile.of(Method.PUBLISH, events, head, writer::write);
    }

    private CalendarQuery query(Language language) {
        return new CalendarQuery(em, language, clock.instant());
    }
}
