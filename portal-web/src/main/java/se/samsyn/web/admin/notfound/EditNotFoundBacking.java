package se.samsyn.web.admin.notfound;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.link.NotFoundService;
import se.samsyn.web.admin.StaffBacking;
import se.samsyn.web.site.routing.SiteRouter;

/** {@code /admin/not-found/edit}: where an address shall lead. */
@Named
@ViewScoped
public class EditNotFoundBacking extends StaffBacking {

    @Inject
    private NotFoundService service;

    @Inject
    private ContentService contents;

    private String path;
    private ContentItem target;

    public String save() {
        if (target == null) {
            throw new InvalidInputException("target", "admin_not_found_edit.target_missing");
        }
        if (SiteRouter.answersItself(service.path(path))) {
            throw new InvalidInputException("path", "error.redirect_taken");
        }
        toast.say(
                "admin_not_found.redirected",
                service.redirect(path, target.getId()),
                contents.target(target.getId()).title());
        return "/admin/not-found.xhtml?faces-redirect=true";
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public ContentItem getTarget() {
        return target;
    }

    public void setTarget(ContentItem target) {
        this.target = target;
    }
}
