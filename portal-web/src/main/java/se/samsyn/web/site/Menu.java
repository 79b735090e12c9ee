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
                door("/omraden", "site_area_list.title"),
                door("/nyheter", "site_news_list.title"),
                door("/kalender", "site_calendar.title"),
                door("/projekt", "site_project_list.title"),
                door("/publikationer", "site_publication_list.title"),
                door("/kontakt", "site.contact"));
    }

    private Crumb door(String path, String key) {
        return new Crumb(path, words.of(key), site.getLanguage().tag());
    }
}
