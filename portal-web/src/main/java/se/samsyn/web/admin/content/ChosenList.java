package se.samsyn.web.admin.content;

import java.io.Serializable;
import java.util.List;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.directory.Person;

/** The contacts and the related content of a draft: what has been chosen, and what a picker is about to add. */
public final class ChosenList implements Serializable {

    private final ContentVersion draft;
    private Person person;
    private ContentItem item;

    ChosenList(ContentVersion draft) {
        this.draft = draft;
    }

    /** Adds the person in the picker, once, and empties the picker. */
    public void addPerson() {
        add(draft.getContacts(), person);
        person = null;
    }

    /** Adds the content in the picker, once and never the draft's own item, and empties the picker. */
    public void addItem() {
        if (!draft.getItem().equals(item)) {
            add(draft.getRelated(), item);
        }
        item = null;
    }

    private static <T> void add(List<T> list, T added) {
        if (added != null && !list.contains(added)) {
            list.add(added);
        }
    }

    public void removePerson(Person contact) {
        draft.getContacts().remove(contact);
    }

    public void removeItem(ContentItem related) {
        draft.getRelated().remove(related);
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    public ContentItem getItem() {
        return item;
    }

    public void setItem(ContentItem item) {
        this.item = item;
    }
}
