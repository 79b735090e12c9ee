package se.samsyn.web.site.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.event.EventSeries;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.event.EventSeriesService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;

/** A series of events with all its dates: what is to come first, then what has been. */
@Named
@RequestScoped
public class SeriesBacking {

    private static final int MOST = 200;

    @Inject
    private Site site;

    @Inject
    private EventSeriesService series;

    @Inject
    private PublishedContentService content;

    private EventSeries shown;
    private List<ContentCard> dates;

    @PostConstruct
    void load() {
        shown = series.find(site.getSlug()).orElseThrow();
        dates = content.series(shown.getId(), site.getLanguage(), MOST);
    }

    public EventSeries getSeries() {
        return shown;
    }

    public List<ContentCard> getComing() {
        return dates.stream().filter(card -> !card.over()).toList();
    }

    public List<ContentCard> getHeld() {
        return dates.stream().filter(ContentCard::over).toList();
    }
}
