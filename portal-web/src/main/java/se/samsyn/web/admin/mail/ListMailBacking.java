package se.samsyn.web.admin.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import se.samsyn.domain.Results;
import se.samsyn.domain.mail.MailState;
import se.samsyn.domain.mail.MailSummary;
import se.samsyn.service.mail.MailService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/mail}: every mail with its state, narrowed by what stands in the address. */
@Named
@ViewScoped
public class ListMailBacking extends ListBacking {

    /** The filter for mail that needs a decision, whichever of the two states it is in. */
    private static final String TROUBLED = "TROUBLED";

    @Inject
    private MailService service;

    private transient Results<MailSummary> mails;

    public String sendAgain(long id) {
        service.sendAgain(id);
        toast.say("admin_mail.again_done");
        return again();
    }

    public String settle(long id) {
        service.settle(id);
        toast.say("admin_mail.settled");
        return again();
    }

    private static String again() {
        return "/admin/mail.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Results<MailSummary> getMails() {
        if (mails == null) {
            mails = service.list(states(), pageNumber());
        }
        return mails;
    }

    private Set<MailState> states() {
        if (TROUBLED.equals(wanted("state"))) {
            return MailState.TROUBLED;
        }
        MailState state = wanted("state", MailState.class);
        return state == null ? EnumSet.allOf(MailState.class) : EnumSet.of(state);
    }

    public boolean isServerMissing() {
        return !service.hasServer();
    }
}
