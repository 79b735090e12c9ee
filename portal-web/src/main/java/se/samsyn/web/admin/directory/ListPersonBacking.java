package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.directory.Person;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/person}: persons and function addresses, narrowed by words in the address. */
@Named
@RequestScoped
public class ListPersonBacking extends ListBacking {

    @Inject
    private DirectoryService directory;

    private Results<Person> rows;

    public void load() {
        rows = directory.searchPersons(wanted("words"), pageNumber());
    }

    public Results<Person> getRows() {
        return rows;
    }
}
