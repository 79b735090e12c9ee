package se.samsyn.web.site.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.web.site.Site;

/** An ordinary page. */
@Named
@RequestScoped
public class PageBacking {

    @Inject
    private Site site;

    private ContentVersion version;

    @PostConstruct
    void load() {
        version = site.version(ContentVersion.class);
    }

    public ContentVersion getVersion() {
        return version;
    }
}
