package se.samsyn.web.site.alert;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import se.samsyn.domain.alert.AlertWords;
import se.samsyn.service.alert.AlertBoard;
import se.samsyn.web.site.Site;

/** What stands on top of the page being read. */
@Named
@RequestScoped
public class Alerts {

    @Inject
    private AlertBoard board;

    @Inject
    private Site site;

    private List<AlertWords> shown;

    @PostConstruct
    void load() {
        shown = board.shown(site.getLocale().equals(Locale.ENGLISH));
    }

    public List<AlertWords> getShown() {
        return shown;
    }

    /** Where the message's link leads: an own path in the language being read, or another site. */
    public String href(AlertWords alert) {
        return alert.url().startsWith("/") ? site.href(alert.url()) : alert.url();
    }
}
