package se.samsyn.web.site.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.directory.Person;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.site.Site;

/** Who works with what, and how they are reached. */
@Named
@RequestScoped
public class ContactBacking {

    @Inject
    private Site site;

    @Inject
    private DirectoryService directory;

    private Results<Person> results;

    @PostConstruct
    void load() {
        results = directory.listedContacts(site.getPageNumber());
    }

    public Results<Person> getResults() {
        return results;
    }
}
