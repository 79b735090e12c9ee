package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.check.Finding;
import se.samsyn.domain.check.Readability;
import se.samsyn.domain.check.VersionChecks;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.web.admin.Texts;

/** What the checks say about the text on an edit page, in the side panel and in the question before publishing. */
@Named("checks")
@RequestScoped
public class ChecksPanel {

    @Inject
    private Texts texts;

    private List<Finding> findings;
    private Readability readability;

    /** The findings about the draft as it stands when the page is written. */
    public List<Finding> of(ContentVersion draft) {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of(); // The form is still being read; what is found now would be about the text before.
        }
        if (findings == null) {
            findings = VersionChecks.of(draft);
        }
        return findings;
    }

    /** How hard the draft is to read; null for a text in another language or of a few words. */
    public Readability readability(ContentVersion draft) {
        if (readability == null) {
            readability = Readability.of(draft).orElse(null);
        }
        return readability;
    }

    /** A finding in the reader's language. */
    public String words(Finding finding) {
        return texts.format(finding.key(), finding.values().toArray());
    }

    /** Presses the button; the form has been read before, and the answer shows what is found. */
    public void look() {
        findings = null;
        readability = null;
    }
}
