package se.samsyn.web.admin.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.media.FileSummary;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.web.admin.StaffLanguage;
import se.samsyn.web.format.FileText;

/** What staff read about a file beside its title: "PDF, 1,2 MB". */
@Named("fileText")
@RequestScoped
public class FileWords {

    @Inject
    private StaffLanguage language;

    public String format(Object file) {
        if (file instanceof StoredFile stored) {
            return words(stored.getMediaType(), stored.getSize());
        }
        return file instanceof FileSummary summary ? words(summary.format().mediaType(), summary.size()) : "";
    }

    /** "1,2 MB". */
    public String size(long bytes) {
        return FileText.size(bytes, language.getLocale());
    }

    private String words(String mediaType, long size) {
        return FileText.format(mediaType) + ", " + FileText.size(size, language.getLocale());
    }
}
