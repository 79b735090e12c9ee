package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registration.InvitationRow;
import se.samsyn.service.registration.InvitationService;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/registration/invite?event=12}: who has been invited, and who shall be. */
@Named
@ViewScoped
public class InviteRegistrationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvitationService service;

    @Inject
    private ParticipantListService list;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String event;
    private String page;
    private String title;
    private boolean needed;
    private String addresses;
    private Language language = Language.SWEDISH;
    private transient Results<InvitationRow> rows;

    public void open() {
        long id = ListRegistrationBacking.idIn(event);
        title = list.title(id);
        needed = list.settings(id).isInvitationOnly();
    }

    public String invite() {
        try {
            int invited = service.invite(ListRegistrationBacking.idIn(event), addresses, language);
            toast.say("admin_registration_invite.sent", invited);
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
        return "/admin/registration/invite.xhtml?faces-redirect=true&event=" + event;
    }

    public Results<InvitationRow> getRows() {
        if (rows == null) {
            int number = page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
            rows = service.list(ListRegistrationBacking.idIn(event), number);
        }
        return rows;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** Whether one registers by invitation only. */
    public boolean isNeeded() {
        return needed;
    }

    public String getTitle() {
        return title;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
