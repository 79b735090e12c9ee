package se.samsyn.web.admin.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import se.samsyn.domain.Results;
import se.samsyn.domain.mail.MailState;
import se.samsyn.domain.mail.MailSummary;
import se.samsyn.service.mail.MailService;
import se.samsyn.web.admin.Toast;

/** {@code /admin/mail}: every mail with its state, narrowed by what stands in the address. */
@Named
@ViewScoped
public class ListMailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The filter for mail that needs a decision, whichever of the two states it is in. */
    private static final String TROUBLED = "TROUBLED";

    @Inject
    private MailService service;

    @Inject
    private Toast toast;

    private String state;
    private String page;
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
            int number = page != null && page.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(page)) : 1;
            mails = service.list(wanted(), number);
        }
        return mails;
    }

    private Set<MailState> wanted() {
        Set<MailState> one = EnumSet.allOf(MailState.class);
        one.removeIf(each -> !each.name().equals(state));
        if (TROUBLED.equals(state)) {
            return MailState.TROUBLED;
        }
        return one.isEmpty() ? EnumSet.allOf(MailState.class) : one;
    }

    public boolean isServerMissing() {
        return !service.hasServer();
    }

    public String getQuery() {
        return state == null || !state.matches("[A-Z_]+") ? "" : "state=" + state;
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
