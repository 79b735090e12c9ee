package se.samsyn.web.admin.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.media.FileSummary;
import se.samsyn.domain.media.FileUpload;
import se.samsyn.service.media.MediaService;
import se.samsyn.web.admin.StaffBacking;

/** Takes several files into the library; each that is refused is told by its name with the reason, the others stay. */
@Named
@RequestScoped
public class UploadBacking extends StaffBacking {

    private static final String FIELD = "form:files";

    @Inject
    private MediaService media;

    public void upload() {
        List<Part> files = chosen();
        if (files.isEmpty()) {
            problems.addAt("files", "file_picker.nothing_to_upload");
            return;
        }
        int taken = 0;
        for (Part file : files) {
            taken += take(file) ? 1 : 0;
        }
        if (taken > 0) {
            toast.say("admin_media.uploaded", taken);
        }
    }

    private boolean take(Part file) {
        try (InputStream bytes = file.getInputStream()) {
            FileSummary stored = media.store(bytes, FileUpload.any(file.getSubmittedFileName()));
            if (stored.scanState().isQuarantine()) {
                problems.addAt(
                        "files",
                        "admin_media.refused",
                        stored.name(),
                        texts.get(
                                "admin_media.quarantined." + stored.scanState().name()));
            }
            return true;
        } catch (PortalException refusal) {
            String reason = texts.format(refusal.messageKey(), refusal.values().toArray());
            problems.addAt("files", "admin_media.refused", file.getSubmittedFileName(), reason);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    // From the request itself: the field's own value leaves out empty files, and nobody would be told.
    private static List<Part> chosen() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            return request.getParts().stream()
                    .filter(part -> FIELD.equals(part.getName())
                            && part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty())
                    .toList();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("An upload could not be read", e);
        }
    }
}
