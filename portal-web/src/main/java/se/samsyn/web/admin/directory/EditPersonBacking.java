package se.samsyn.web.admin.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.review.Effect;

/** {@code /admin/person/edit}: a person or a function address; without an id in the address, a new one. */
@Named
@ViewScoped
public class EditPersonBacking extends EditDirectoryBacking<Person> {

    @Override
    Person find(long personId) {
        return directory().person(personId);
    }

    @Override
    Person begin() {
        return new Person();
    }

    @Override
    Effect store(Person changed) {
        return directory().save(changed);
    }

    @Override
    String nameOf(Person saved) {
        return saved.getName();
    }

    @Override
    String list() {
        return "person";
    }

    public Person getPerson() {
        return entry();
    }
}
