package se.samsyn.web.admin.registration;

import jakarta.inject.Inject;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.web.admin.NumberedBacking;

/** A part of the staff's pages about who registers to an event, whose number stands in the address: {@code ?event=12}. */
public abstract class RegistrationPartBacking extends NumberedBacking {

    /** To where all parts lead back. */
    protected static final String LIST = "/admin/registration.xhtml?faces-redirect=true&event=";

    @Inject
    protected ParticipantListService participants;

    private String title;

    /** Opens the page; what is no event of the reader's is a 404. */
    public void open() {
        title = participants.title(number());
    }

    /** What the event is called. */
    public String getTitle() {
        return title;
    }
}
