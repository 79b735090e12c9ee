package se.samsyn.web.admin.directory;

import jakarta.inject.Inject;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.NumberedBacking;

/** What the edit pages of the directory do: open an entry or a new one, judge it, save it, go back to the list. */
abstract class EditDirectoryBacking<T> extends NumberedBacking {

    @Inject
    private DirectoryService directory;

    private T entry;

    /** The entry as it is stored. */
    abstract T find(long entryId);

    /** A new entry; a 404 where nobody makes any. */
    abstract T begin();

    /** Stores the entry, or proposes what the public would see of it. */
    abstract Effect store(T changed);

    abstract String nameOf(T saved);

    /** The list's address and the key of what is said after a save: {@code person}. */
    abstract String list();

    /** Opens the entry that the address asks for; without an id, a new one. */
    public void open() {
        entry = getId() == null ? begin() : find(number());
    }

    /** Saves and goes back to the list; what was refused stays on the page as it was typed. */
    public String save() {
        if (isWrong(entry)) {
            return null;
        }
        Effect effect = store(entry);
        toast.say(effect, "admin_" + list() + "_edit.saved", nameOf(entry));
        return "/admin/" + list() + ".xhtml?faces-redirect=true";
    }

    final DirectoryService directory() {
        return directory;
    }

    final T entry() {
        return entry;
    }
}
