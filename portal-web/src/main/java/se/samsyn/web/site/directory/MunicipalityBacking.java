package se.samsyn.web.site.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;

/** A municipality with the work and the events that concern it. */
@Named
@RequestScoped
public class MunicipalityBacking {

    private static final int EVENTS = 5;

    @Inject
    private Site site;

    @Inject
    private DirectoryService directory;

    @Inject
    private PublishedContentService content;

    private Municipality municipality;
    private Results<ContentCard> projects;
    private List<ContentCard> events;

    @PostConstruct
    void load() {
        municipality = directory.municipality(site.getSlug()).orElseThrow();
        projects = content.list(
                CardSearch.of(ContentType.PROJECT).inMunicipality(municipality.getId()), site.getLanguage());
        events = content.first(
                CardSearch.of(ContentType.EVENT).inMunicipality(municipality.getId()), site.getLanguage(), EVENTS);
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public Results<ContentCard> getProjects() {
        return projects;
    }

    public List<ContentCard> getEvents() {
        return events;
    }
}
