package se.samsyn.web.site.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;

/** An organisation with everything it commissioned, convenes, adopted or arranges. */
@Named
@RequestScoped
public class OrganisationBacking {

    @Inject
    private Site site;

    @Inject
    private DirectoryService directory;

    @Inject
    private PublishedContentService content;

    private Organisation organisation;
    private Results<ContentCard> results;

    @PostConstruct
    void load() {
        organisation = directory.organisation(site.getSlug()).orElseThrow();
        results = content.list(
                CardSearch.of(ContentType.PROJECT, ContentType.NETWORK, ContentType.ACTION_PLAN, ContentType.EVENT)
                        .byOrganisation(organisation.getId())
                        .onPage(site.getPageNumber(), CardSearch.PAGE_SIZE),
                site.getLanguage());
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Results<ContentCard> getResults() {
        return results;
    }
}
