package se.samsyn.web.admin.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.content.PageUses;
import se.samsyn.domain.media.FileVersion;
import se.samsyn.domain.media.ScanState;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.media.MediaService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/media/edit}: what is said about a file, its earlier editions, and where it is used. */
@Named
@ViewScoped
public class EditMediaBacking extends NumberedBacking {

    @Inject
    private MediaService media;

    private StoredFile file;
    private MediaForm form;
    private PageUses uses;
    private List<FileVersion> versions;

    public void open() {
        file = media.reference(number());
        uses = media.uses(file.getId());
        versions = media.versions(file.getId());
        form = new MediaForm(file);
    }

    public String save() {
        if (problems.isAny()) {
            return null;
        }
        Effect effect = media.describe(file.getId(), file.getLockVersion(), form.said());
        toast.say(effect, "admin_media_edit.saved", file.getTitle());
        return "/admin/media.xhtml?faces-redirect=true";
    }

    /** Has the scanner look at the file once more. */
    public String rescan() {
        ScanState state = media.rescan(file.getId());
        toast.say("admin_media_edit.rescanned." + state.name());
        return "/admin/media/edit.xhtml?faces-redirect=true&id=" + file.getId();
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
