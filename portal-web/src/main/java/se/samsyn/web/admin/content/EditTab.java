package se.samsyn.web.admin.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.regex.Pattern;
import se.samsyn.domain.manuscript.EditPlace;
import se.samsyn.web.body.SentRequest;

/** The tab in which an edit page is open, by the name that its script has made up; until it has spoken there is none. */
@Named
@ViewScoped
public class EditTab implements Serializable {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]{8," + EditPlace.TAB_LENGTH + "}");

    @Inject
    private HttpServletRequest request;

    private String name;

    /** Where the page writes; the name comes with every word of the page's script. */
    public EditPlace place(EditContentBacking edit) {
        String told = SentRequest.of(request).getParameter("tab");
        if (told != null && NAME.matcher(told).matches()) {
            name = told;
        }
        return new EditPlace(edit.getDraft().getItem().getId(), edit.getDraft().getLanguage(), name);
    }

    public boolean isKnown() {
        return name != null;
    }
}
