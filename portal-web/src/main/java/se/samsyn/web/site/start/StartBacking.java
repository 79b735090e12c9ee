package se.samsyn.web.site.start;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.CardSearch.When;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.area.TopAreas;

/** The first page: the areas, what happens next and what is new. */
@Named
@RequestScoped
public class StartBacking {

    private static final int EVENTS = 3;
    private static final int NEWS = 4;

    @Inject
    private Site site;

    @Inject
    private PublishedContentService content;

    private List<ContentCard> areas;
    private List<ContentCard> events;
    private List<ContentCard> news;

    @PostConstruct
    void load() {
        areas = TopAreas.in(content, site.getLanguage());
        events = content.first(CardSearch.of(ContentType.EVENT).when(When.TAKING_PLACE), site.getLanguage(), EVENTS);
        news = content.first(CardSearch.of(ContentType.NEWS), site.getLanguage(), NEWS);
    }

    public List<ContentCard> getAreas() {
        return areas;
    }

    public List<ContentCard> getEvents() {
        return events;
    }

    public List<ContentCard> getNews() {
        return news;
    }
}
