package se.samsyn.web.site.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import se.samsyn.web.site.Site;

/** A piece of news. */
@Named
@RequestScoped
public class NewsBacking {

    @Inject
    private Site site;

    /** The first day, which stays whatever is changed later; {@code null} for a draft of what has never been public. */
    public Instant getPublished() {
        return site.getVersion().getItem().getFirstLiveFrom();
    }

    /** Whether the text has been changed since its first day. */
    public boolean isUpdated() {
        return getPublished() != null
                && site.getVersion().getTextFrom() != null
                && site.getVersion().getTextFrom().isAfter(getPublished());
    }
}
