package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.ListBacking;

/** The lists of organisations, persons and municipalities, narrowed by words in the address. */
@Named
@RequestScoped
public class ListDirectoryBacking extends ListBacking {

    @Inject
    private DirectoryService directory;

    private Results<Organisation> organisations;
    private Results<Person> persons;

    public void loadOrganisations() {
        organisations = directory.searchOrganisations(wanted("words"), pageNumber());
    }

    public void loadPersons() {
        persons = directory.searchPersons(wanted("words"), pageNumber());
    }

    public Results<Organisation> getOrganisations() {
        return organisations;
    }

    public Results<Person> getPersons() {
        return persons;
    }

    public List<Municipality> getMunicipalities() {
        return directory.municipalities();
    }
}
