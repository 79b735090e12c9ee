package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.samsyn.web.admin.Problems;

/** Stands in front of acts on the stored text: somebody who has typed something else on the page would lose it. */
@RequestScoped
public class UnsavedText {

    @Inject
    private Problems problems;

    /** Whether the page says what is stored; where it does not, the page is told to be saved first. */
    public boolean isNone(EditContentBacking edit) {
        if (edit.isUnsaved()) {
            problems.addWhole("error.review_unsaved");
            return false;
        }
        return true;
    }
}
