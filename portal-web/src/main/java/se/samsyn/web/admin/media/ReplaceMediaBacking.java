package se.samsyn.web.admin.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.media.MediaService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/media/replace}: a later edition of a file takes the place of the one before, under the same address. */
@Named
@ViewScoped
public class ReplaceMediaBacking extends NumberedBacking {

    @Inject
    private MediaService media;

    private StoredFile file;
    private transient Part upload;

    public void open() {
        file = media.reference(number());
    }

    public String replace() {
        if (upload == null) {
            problems.addAt("upload", "file_picker.nothing_to_upload");
            return null;
        }
        try (InputStream bytes = upload.getInputStream()) {
            Effect effect = media.replace(file.getId(), file.getLockVersion(), bytes, upload.getSubmittedFileName());
            toast.say(effect, "admin_media_replace.replaced", file.getTitle());
            return "/admin/media/edit.xhtml?faces-redirect=true&id=" + file.getId();
        } catch (PortalException refusal) {
            problems.addAt("upload", refusal.messageKey(), refusal.values().toArray());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    public StoredFile getFile() {
        return file;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
