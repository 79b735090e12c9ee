package se.samsyn.web.site.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.web.site.Site;

/** A piece of news. */
@Named
@RequestScoped
public class NewsBacking {

    @Inject
    private Site site;

    private ContentVersion version;

    @PostConstruct
    void load() {
        version = site.version(ContentVersion.class);
    }

    /** The first day, which stays whatever is changed later; {@code null} for a draft of what has never been public. */
    public Instant getPublished() {
        return version.getItem().getFirstLiveFrom();
    }

    /** Whether the text has been changed since its first day. */
    public boolean isUpdated() {
        return getPublished() != null
                && version.getTextFrom() != null
                && version.getTextFrom().isAfter(getPublished());
    }

    public ContentVersion getVersion() {
        return version;
    }
}
