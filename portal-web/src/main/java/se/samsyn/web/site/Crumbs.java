package se.samsyn.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samsyn.service.published.PublishedContentService;

/** The way from the start page to the page being read; the page itself is not among the steps. */
@Named
@RequestScoped
public class Crumbs {

    private static final Map<String, String> LISTS = Map.of(
            "/omraden", "site_area_list.title",
            "/nyheter", "site_news_list.title",
            "/natverk", "site_network_list.title",
            "/handlingsplaner", "site_action_plan_list.title",
            "/projekt", "site_project_list.title",
            "/publikationer", "site_publication_list.title",
            "/kalender", "site_calendar.title",
            "/organisationer", "site_organisation_list.title",
            "/kommuner", "site_municipality_list.title");

    @Inject
    private Site site;

    @Inject
    private Words words;

    @Inject
    private PublishedContentService content;

    private final List<Crumb> steps = new ArrayList<>();

    @PostConstruct
    void find() {
        String path = site.getPath();
        int end = path.indexOf('/', 1);
        String list = end < 0 ? "" : path.substring(0, end);
        if (LISTS.containsKey(list)) {
            steps.add(new Crumb(
                    list, words.of(LISTS.get(list)), site.getLanguage().tag()));
        }
        content.ancestors(path, site.getLanguage())
                .forEach(above -> steps.add(
                        new Crumb(above.path(), above.title(), above.language().tag())));
    }

    public List<Crumb> getSteps() {
        return steps;
    }
}
