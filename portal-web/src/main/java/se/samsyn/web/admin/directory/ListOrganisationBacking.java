package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/organisation}: the organisations, narrowed by words in the address. */
@Named
@RequestScoped
public class ListOrganisationBacking extends ListBacking {

    @Inject
    private DirectoryService directory;

    private Results<Organisation> rows;

    public void load() {
        rows = directory.searchOrganisations(wanted("words"), pageNumber());
    }

    public Results<Organisation> getRows() {
        return rows;
    }
}
