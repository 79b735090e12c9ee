package se.samsyn.web.admin.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import se.samsyn.domain.content.ContentType;

/** Where each type of content is edited: {@code /admin/action-plan/edit?id=12}. */
@Named
@ApplicationScoped
public class EditPages {

    /** The path of the item's edit page, without the context path. */
    public String path(ContentType type, long id) {
        return "/admin/" + type.key() + "/edit?id=" + id;
    }

    /** The same as an outcome to redirect to. */
    static String outcome(ContentType type, long id) {
        return view(type) + "?faces-redirect=true&id=" + id;
    }

    /** The view of the edit page. */
    static String view(ContentType type) {
        return "/admin/" + type.key() + "/edit.xhtml";
    }
}
