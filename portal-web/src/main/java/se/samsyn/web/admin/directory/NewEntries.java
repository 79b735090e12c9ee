package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.validation.Validator;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.Problems;

/** Makes a person or an organisation from within a form whose picker lacks it; the picker has chosen it then. */
@Named
@RequestScoped
public class NewEntries {

    private static final String PERSON_FORM = "person-creator:";
    private static final String ORGANISATION_FORM = "organisation-creator:";

    @Inject
    private DirectoryService directory;

    @Inject
    private Validator validator;

    @Inject
    private Problems problems;

    @Inject
    private Persons persons;

    private final Person person = new Person();
    private final Organisation organisation = new Organisation();

    /** Stores the person; a refusal stands in the dialog. */
    public void createPerson() {
        problems.addIn(PERSON_FORM, validator.validate(person));
        if (!problems.isAny()) {
            try {
                Person stored = directory.add(person);
                choose("new-person", stored.getId(), persons.label(stored));
            } catch (PortalException refusal) {
                problems.addIn(PERSON_FORM, refusal);
            }
        }
    }

    /** Stores the organisation, or proposes it where somebody else has to agree; a refusal stands in the dialog. */
    public void createOrganisation() {
        problems.addIn(ORGANISATION_FORM, validator.validate(organisation));
        if (!problems.isAny()) {
            try {
                Optional<Organisation> stored = directory.add(organisation);
                stored.ifPresentOrElse(
                        made -> choose("new-organisation", made.getId(), made.getName()),
                        () -> problems.addAtClientId(
                                ORGANISATION_FORM + "name", "new_entry.waits", organisation.getName()));
            } catch (PortalException refusal) {
                problems.addIn(ORGANISATION_FORM, refusal);
            }
        }
    }

    // The words are the user's own: as JSON they are data of the script, whatever stands in them.
    private static void choose(String dialog, long id, String label) {
        String words = Json.createValue(label).toString().replace("<", "\\u003c");
        PrimeFaces.current().executeScript("samsyn.created('" + dialog + "', '" + id + "', " + words + ")");
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }
}
