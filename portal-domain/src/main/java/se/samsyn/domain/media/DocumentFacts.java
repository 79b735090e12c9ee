package se.samsyn.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a PDF tells about its own accessibility; a machine can see that something is missing, not that all is well. */
@Embeddable
public class DocumentFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer pages;

    /** Whether headings, lists and tables are marked as such. */
    private Boolean tagged;

    private Boolean titled;

    @Column(name = "language_stated")
    private Boolean languageStated;

    /** Whether there is text to read aloud, not pictures of text alone. */
    @Column(name = "text_layer")
    private Boolean textLayer;

    /** Nothing is known: the format tells nothing. */
    public DocumentFacts() {}

    public DocumentFacts(int pages, boolean tagged, boolean titled, boolean languageStated, boolean textLayer) {
        this.pages = pages;
        this.tagged = tagged;
        this.titled = titled;
        this.languageStated = languageStated;
        this.textLayer = textLayer;
    }

    /** Whether the document could be asked. */
    public boolean isKnown() {
        return pages != null;
    }

    /** Whether nothing is missing that a machine can see. */
    public boolean isComplete() {
        return isKnown() && tagged && titled && languageStated && textLayer;
    }

    public Integer getPages() {
        return pages;
    }

    public Boolean getTagged() {
        return tagged;
    }

    public Boolean getTitled() {
        return titled;
    }

    public Boolean getLanguageStated() {
        return languageStated;
    }

    public Boolean getTextLayer() {
        return textLayer;
    }
}
