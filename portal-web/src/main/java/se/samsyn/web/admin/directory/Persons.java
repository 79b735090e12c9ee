package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Person;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.PickerConverter;

/** Persons and function addresses for pickers, by words of their name. */
@Named
@ApplicationScoped
public class Persons extends PickerConverter<Person> {

    @Inject
    private DirectoryService directory;

    public List<Person> suggest(String words) {
        return directory.searchPersons(words, 1).items().stream()
                .filter(Person::isActive)
                .toList();
    }

    /** The name with the role, which tells two of the same name apart. */
    public String label(Person person) {
        if (person == null) {
            return "";
        }
        return person.getRole() == null || person.getRole().isBlank()
                ? person.getName()
                : person.getName() + ", " + person.getRole();
    }

    @Override
    protected Person find(long id) {
        return directory.person(id);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent picker, Person person) {
        return person == null ? "" : String.valueOf(person.getId());
    }
}
