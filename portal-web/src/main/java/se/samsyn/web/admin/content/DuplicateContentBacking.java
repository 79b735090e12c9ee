package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.content.ContentType;
import se.samsyn.service.content.DuplicateService;
import se.samsyn.web.admin.StaffBacking;

/** The button on every edit page that begins a new item as a copy of this one. */
@Named
@RequestScoped
public class DuplicateContentBacking extends StaffBacking {

    @Inject
    private DuplicateService copies;

    /** Copies what is stored of the item and goes to the copy's edit page. */
    public String duplicate(ContentType type, String id) {
        long copy = copies.duplicate(Long.parseLong(id));
        toast.say("edit.copied");
        return EditPages.outcome(type, copy);
    }
}
