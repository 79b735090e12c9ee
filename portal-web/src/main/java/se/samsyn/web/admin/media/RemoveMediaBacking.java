package se.samsyn.web.admin.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.PageUses;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.media.MediaService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/media/remove}: shows where a file is used before it goes, and refuses while a present page shows it. */
@Named
@ViewScoped
public class RemoveMediaBacking extends NumberedBacking {

    @Inject
    private MediaService media;

    private StoredFile file;
    private PageUses uses;

    public void open() {
        file = media.reference(number());
        uses = media.uses(file.getId());
    }

    public String remove() {
        try {
            media.remove(file.getId(), file.getLockVersion());
        } catch (PortalException refusal) {
            uses = media.uses(file.getId());
            throw refusal;
        }
        toast.say("admin_media_remove.removed", file.getTitle());
        return "/admin/media.xhtml?faces-redirect=true";
    }

    /** Whether a page that is live, scheduled or being written shows the file. */
    public boolean isInUse() {
        return uses.now();
    }

    /** Whether nothing hinders the reader. */
    public boolean isPossible() {
        return !uses.now() && uses.others() == 0;
    }

    public StoredFile getFile() {
        return file;
    }

    public PageUses getUses() {
        return uses;
    }
}
