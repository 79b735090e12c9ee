package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The six doors into the site, on every page. */
@Named
@RequestScoped
public class Menu {

    @Inject
    private Site site;

    @Inject
    private Words words;

    /** The doors, in order. */
    public List<Crumb> getEntries() {
        return List.of(
                entry("/omraden", "site_area_list.title"),
                entry("/nyheter", "site_news_list.title"),
                entry("/kalender", "site_calendar.title"),
                entry("/projekt", "site_project_list.title"),
                entry("/publikationer", "site_publication_list.title"),
                entry("/kontakt", "site.contact"));
    }

    private Crumb entry(String path, String key) {
        return new Crumb(path, words.of(key), site.getLanguage().tag());
    }
}
