package se.samsyn.web.admin.media;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.primefaces.PrimeFaces;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.media.FileSearch;
import se.samsyn.domain.media.FileSummary;
import se.samsyn.domain.media.FileUpload;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.media.MediaService;
import se.samsyn.web.admin.StaffBacking;

/** The dialog in which an edit page's file is chosen from the library or uploaded on the spot. */
@Named
@ViewScoped
public class FilePicker extends StaffBacking {

    private static final int PAGE_SIZE = 12;
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9:_-]{1,200}");
    private static final String FIELD = "picker:upload";

    @Inject
    private MediaService media;

    private Object target;
    private FileSearch.Kind kind;
    private String within;
    private String opener;
    private String words;
    private int page = 1;
    private Results<FileSummary> found;
    private transient Part upload;

    /**
     * Opens the dialog.
     *
     * @param wanting what gets the file: anything with a {@code setFile}
     * @param images whether only images will do
     * @param panel the client id of what shows the file, to be written anew
     */
    public void open(Object wanting, boolean images, String panel) {
        target = wanting;
        kind = images ? FileSearch.Kind.IMAGE : null;
        within = panel;
        opener = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("jakarta.faces.source");
        words = null;
        search();
        script("samsyn.open('file-dialog')");
    }

    public void search() {
        page = 1;
        find();
    }

    public void next() {
        page++;
        find();
    }

    public void previous() {
        page--;
        find();
    }

    private void find() {
        found = media.search(new FileSearch(words, kind, page, PAGE_SIZE));
    }

    /** The file itself, for the target; the dialog is done then. */
    public StoredFile chosen(long id) {
        StoredFile file = media.reference(id);
        if (target instanceof Block block && block.getAltText() == null) {
            block.setAltText(file.getAltText().isBlank() ? null : file.getAltText());
            block.setDecorative(block.isDecorative() || file.isDecorative());
        }
        PrimeFaces.current().ajax().update(within);
        script("samsyn.close('file-dialog')");
        // The button that opened the dialog has been written anew: the keyboard goes on there.
        if (opener != null && CLIENT_ID.matcher(opener).matches()) {
            script("samsyn.focus('" + opener + "')");
        }
        return file;
    }

    /** Uploads the file; what comes back is for the target, null when it was refused. */
    public StoredFile uploaded(StoredFile before) {
        if (upload == null) {
            problems.addAtClientId(FIELD, "file_picker.nothing_to_upload");
            return before;
        }
        try (InputStream bytes = upload.getInputStream()) {
            FileUpload said = new FileUpload(upload.getSubmittedFileName(), "", "sv", "", isImages());
            FileSummary stored = media.store(bytes, said);
            if (stored.scanState().isQuarantine()) {
                problems.addAtClientId(
                        FIELD, "admin_media.quarantined." + stored.scanState().name());
                return before;
            }
            return chosen(stored.id());
        } catch (PortalException refusal) {
            problems.addAtClientId(FIELD, refusal.messageKey(), refusal.values().toArray());
            return before;
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    private static void script(String statement) {
        PrimeFaces.current().executeScript(statement);
    }

    public Object getTarget() {
        return target;
    }

    public boolean isImages() {
        return kind == FileSearch.Kind.IMAGE;
    }

    public Results<FileSummary> getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
