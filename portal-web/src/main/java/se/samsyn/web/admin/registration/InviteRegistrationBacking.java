package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.participantmail.InvitationRow;
import se.samsyn.service.participantmail.InvitationService;
import se.samsyn.web.admin.AddressValue;

/** {@code /admin/registration/invite?event=12}: who has been invited, and who shall be. */
@Named
@ViewScoped
public class InviteRegistrationBacking extends RegistrationPartBacking {

    @Inject
    private InvitationService service;

    private String page;
    private boolean needed;
    private String addresses;
    private Language language = Language.SWEDISH;
    private transient Results<InvitationRow> rows;

    @Override
    public void open() {
        super.open();
        needed = participants.settings(number()).isInvitationOnly();
    }

    public String invite() {
        int invited = service.invite(number(), addresses, language);
        toast.say("admin_registration_invite.sent", invited);
        return "/admin/registration/invite.xhtml?faces-redirect=true&event=" + number();
    }

    public Results<InvitationRow> getRows() {
        if (rows == null) {
            rows = service.list(number(), AddressValue.page(page));
        }
        return rows;
    }

    /** Whether one registers by invitation only. */
    public boolean isNeeded() {
        return needed;
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
