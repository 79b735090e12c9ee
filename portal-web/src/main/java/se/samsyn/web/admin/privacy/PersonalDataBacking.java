package se.samsyn.web.admin.privacy;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.domain.Results;
import se.samsyn.domain.privacy.ErasureLine;
import se.samsyn.domain.privacy.ErasureReceipt;
import se.samsyn.domain.privacy.PersonalDetail;
import se.samsyn.domain.privacy.PersonalTrace;
import se.samsyn.service.privacy.PersonalDataService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.DateTimes;
import se.samsyn.web.admin.StaffBacking;

/**
 * {@code /admin/personal-data}: what is known of a person, what is about to be deleted, and what has been. The address
 * searched for is posted: it stands in no address of a page and so in no log.
 */
@Named
@ViewScoped
public class PersonalDataBacking extends StaffBacking {

    private static final String FILE = "personuppgifter.txt";

    @Inject
    private PersonalDataService service;

    @Inject
    private DateTimes dateTimes;

    private String email;
    private boolean searched;
    private String page;
    private transient List<PersonalTrace> traces;
    private transient List<ErasureLine> plan;
    private transient Results<ErasureReceipt> receipts;

    public void search() {
        email = email == null ? "" : email.strip();
        traces = null;
        searched = false;
        traces = service.find(email);
        searched = true;
    }

    /** Sends what is known as a text file, for the person to be given. */
    public void copy() throws IOException {
        String text = service.copy(email).stream().map(this::written).collect(Collectors.joining("\n\n"));
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/plain; charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + FILE + "\"");
        answer.setResponseContentLength(bytes.length);
        answer.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }

    private String written(PersonalTrace trace) {
        return texts.format("trace_kind." + trace.kind().name()) + ": " + trace.title() + "\n"
                + dateTimes.of(trace.at()) + "\n" + details(trace);
    }

    /** What is known, a line each: "Deltar som: Politiker". */
    public String details(PersonalTrace trace) {
        return trace.details().stream().map(this::said).collect(Collectors.joining("\n"));
    }

    private String said(PersonalDetail detail) {
        String value = switch (detail.name()) {
            case CATEGORY -> texts.get("participant_category." + detail.value());
            case STATE -> texts.get("registration_state." + detail.value());
            case CONSENT, PROTECTED -> texts.get("admin_registration_edit.yes");
            case SENSITIVE -> texts.format("admin_personal_data.sensitive", Integer.valueOf(detail.value()));
            default -> detail.value();
        };
        return switch (detail.name()) {
            case TEXT -> value;
            case ANSWER, CONSENT -> detail.question() + (detail.question().endsWith("?") ? " " : ": ") + value;
            default -> texts.get("personal_detail." + detail.name()) + ": " + value;
        };
    }

    public String erase(long registration) {
        service.erase(registration);
        toast.say("admin_personal_data.erased");
        return "/admin/personal-data.xhtml?faces-redirect=true";
    }

    public List<PersonalTrace> getTraces() {
        if (traces == null) {
            traces = searched ? service.find(email) : List.of();
        }
        return traces;
    }

    public List<ErasureLine> getPlan() {
        if (plan == null) {
            plan = service.plan();
        }
        return plan;
    }

    public Results<ErasureReceipt> getReceipts() {
        if (receipts == null) {
            receipts = service.receipts(AddressValue.page(page));
        }
        return receipts;
    }

    public boolean isSearched() {
        return searched;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
