package se.samsyn.web.admin.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.PageUses;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.media.MediaService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/media/remove}: shows where a file is used before it goes, and refuses while a present page shows it. */
@Named
@ViewScoped
public class RemoveMediaBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaService media;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String id;
    private StoredFile file;
    private PageUses uses;

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.file_not_found");
        }
        file = media.reference(Long.parseLong(id));
        uses = media.uses(file.getId());
    }

    public String remove() {
        try {
            media.remove(file.getId(), file.getLockVersion());
            toast.say("admin_media_remove.removed", file.getTitle());
            return "/admin/media.xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            uses = media.uses(file.getId());
            return null;
        }
    }

    /** Whether a page that is live, scheduled or being written shows the file. */
    public boolean isInUse() {
        return uses.now();
    }

    /** Whether nothing hinders the reader. */
    public boolean isPossible() {
        return !uses.now() && uses.others() == 0;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public StoredFile getFile() {
        return file;
    }

    public PageUses getUses() {
        return uses;
    }
}
