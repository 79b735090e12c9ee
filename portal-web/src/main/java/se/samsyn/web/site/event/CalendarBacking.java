package se.samsyn.web.site.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.CardSearch.When;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.web.format.DateText;
import se.samsyn.web.site.CardListBacking;
import se.samsyn.web.site.Filters;
import se.samsyn.web.site.Site;

/** The calendar: what is coming, the nearest first, or what has been, the latest first. */
@Named
@RequestScoped
public class CalendarBacking extends CardListBacking {

    private static final String HELD = "genomforda";

    @Inject
    private Site site;

    @Override
    protected CardSearch search(Filters offered) {
        CardSearch search = offered.byArea(CardSearch.of(ContentType.EVENT)).when(isHeld() ? When.HELD : When.COMING);
        return offered.constant("typ", "event_kind", EventKind.values())
                .map(search::ofKind)
                .orElse(search);
    }

    /** Whether the page looks back. */
    public boolean isHeld() {
        return site.parameter("vy").filter(HELD::equals).isPresent();
    }

    /** The page's events by the month they start in, in the order of the list. */
    public List<Month> getMonths() {
        Map<YearMonth, List<ContentCard>> months = new LinkedHashMap<>();
        for (ContentCard card : getResults().items()) {
            months.computeIfAbsent(YearMonth.from(card.eventStarts()), any -> new ArrayList<>())
                    .add(card);
        }
        DateText dates = DateText.in(site.getLocale());
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey().toString(), dates.month(month.getKey()), month.getValue()))
                .toList();
    }

    /**
     * A month of the calendar.
     *
     * @param key for example {@code 2027-02}
     * @param title for example "Februari 2027"
     */
    public record Month(String key, String title, List<ContentCard> events) {}
}
