package se.samsyn.web.admin.directory;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.Serializable;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** What the edit pages of the directory do: open an entry or a new one, judge it, save it, go back to the list. */
abstract class EditDirectoryBacking<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;

    @Inject
    private Validator validator;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String id;
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
        if (id != null && !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.item_not_found");
        }
        entry = id == null ? begin() : find(Long.parseLong(id));
    }

    /** Saves and goes back to the list; what was refused stays on the page as it was typed. */
    public String save() {
        problems.add("", validator.validate(entry));
        if (problems.isAny()) {
            return null;
        }
        try {
            Effect effect = store(entry);
            toast.say(
                    effect == Effect.AT_ONCE ? "admin_" + list() + "_edit.saved" : "shared_change.proposed",
                    nameOf(entry));
            return "/admin/" + list() + ".xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
    }

    final DirectoryService directory() {
        return directory;
    }

    final T entry() {
        return entry;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
