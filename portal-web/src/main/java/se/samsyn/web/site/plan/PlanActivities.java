package se.samsyn.web.site.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;

/** What has been done in the county about a plan: everything that points at one of its themes. */
@Named
@RequestScoped
public class PlanActivities {

    private static final int MOST = 50;

    @Inject
    private Site site;

    @Inject
    private PublishedContentService content;

    private List<ContentCard> cards;

    @PostConstruct
    void load() {
        cards = content.activities(site.version(ActionPlanVersion.class).getId(), site.getLanguage(), MOST);
    }

    public List<ContentCard> getCards() {
        return cards;
    }
}
