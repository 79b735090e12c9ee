package se.samsyn.web.site.area;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;

/** All subject areas. */
@Named
@RequestScoped
public class AreaListBacking {

    @Inject
    private Site site;

    @Inject
    private PublishedContentService content;

    private List<ContentCard> areas;

    @PostConstruct
    void load() {
        areas = TopAreas.in(content, site.getLanguage());
    }

    public List<ContentCard> getAreas() {
        return areas;
    }
}
