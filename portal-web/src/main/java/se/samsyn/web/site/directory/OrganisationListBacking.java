package se.samsyn.web.site.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.site.Site;

/** The organisations that take part in the work. */
@Named
@RequestScoped
public class OrganisationListBacking {

    @Inject
    private Site site;

    @Inject
    private DirectoryService directory;

    private Results<Organisation> results;

    @PostConstruct
    void load() {
        results = directory.organisations(site.getPageNumber());
    }

    public Results<Organisation> getResults() {
        return results;
    }
}
