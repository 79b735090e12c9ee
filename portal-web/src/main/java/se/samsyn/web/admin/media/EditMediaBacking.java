package se.samsyn.web.admin.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.PageUses;
import se.samsyn.domain.media.FileVersion;
import se.samsyn.domain.media.ScanState;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.media.MediaService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/media/edit}: what is said about a file, its earlier editions, and where it is used. */
@Named
@ViewScoped
public class EditMediaBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaService media;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String id;
    private StoredFile file;
    private MediaForm form;
    private PageUses uses;
    private List<FileVersion> versions;

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.file_not_found");
        }
        file = media.reference(Long.parseLong(id));
        uses = media.uses(file.getId());
        versions = media.versions(file.getId());
        form = new MediaForm(file);
    }

    public String save() {
        if (problems.isAny()) {
            return null;
        }
        try {
            Effect effect = media.describe(file.getId(), file.getLockVersion(), form.said());
            toast.say(effect == Effect.AT_ONCE ? "admin_media_edit.saved" : "shared_change.proposed", file.getTitle());
            return "/admin/media.xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
    }

    /** Has the scanner look at the file once more. */
    public String rescan() {
        try {
            ScanState state = media.rescan(file.getId());
            toast.say("admin_media_edit.rescanned." + state.name());
            return "/admin/media/edit.xhtml?faces-redirect=true&id=" + file.getId();
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
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

    public MediaForm getForm() {
        return form;
    }

    public PageUses getUses() {
        return uses;
    }

    public List<FileVersion> getVersions() {
        return versions;
    }
}
