package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.domain.participantmail.UndeliveredMail;
import se.samsyn.domain.registration.RegistrationChange;
import se.samsyn.domain.registration.RegistrationRow;
import se.samsyn.domain.registrationform.AnswerKind;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.ParticipantService;
import se.samsyn.service.registrationform.ParticipantAnswers.Answered;
import se.samsyn.service.registrationform.RegistrationFormService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/registration/edit?id=7}: one registration, what can be done with it, and what has been done. */
@Named
@ViewScoped
public class EditRegistrationBacking extends NumberedBacking {

    @Inject
    private ParticipantService service;

    @Inject
    private ParticipantListService list;

    @Inject
    private RegistrationFormService forms;

    private String reason;
    private long eventId;
    private String title;
    private transient RegistrationRow row;
    private transient List<RegistrationChange> log;
    private transient List<UndeliveredMail> undelivered;
    private transient List<Answered> answers;
    private transient Boolean sensitive;
    private transient List<Answered> shown;

    public void open() {
        row = list.row(number());
        eventId = list.eventOf(number());
        title = list.title(eventId);
    }

    public String approve() {
        return act("approved", () -> service.approve(number()));
    }

    public String refuse() {
        return act("refused", () -> service.refuse(number(), reason));
    }

    public String undoRefusal() {
        return act("refusal_undone", () -> service.undoRefusal(number()));
    }

    public String sendAgain() {
        return act("sent_again", () -> service.sendMailAgain(number()));
    }

    public String withdraw() {
        return act("withdrawn", () -> service.withdraw(number(), reason));
    }

    public String moveUp() {
        return act("moved_up", () -> service.moveUp(number(), reason));
    }

    public String offer() {
        return act("offered", () -> service.offer(number()));
    }

    private String act(String done, Runnable deed) {
        deed.run();
        toast.say("admin_registration_edit." + done);
        return "/admin/registration/edit.xhtml?faces-redirect=true&id=" + number();
    }

    /** Whether a refusal can still be taken back. */
    public boolean isUndoable() {
        return service.isRefusalUndoable(number());
    }

    public RegistrationRow getRow() {
        if (row == null) {
            row = list.row(number());
        }
        return row;
    }

    /** Mails to the participant that did not reach them. */
    public List<UndeliveredMail> getUndelivered() {
        if (undelivered == null) {
            undelivered = list.undelivered(eventId).stream()
                    .filter(mail -> mail.registrationId() == number())
                    .toList();
        }
        return undelivered;
    }

    public List<RegistrationChange> getLog() {
        if (log == null) {
            log = list.log(number());
        }
        return log;
    }

    /** What the person has answered to the event's questions, but for what is sensitive. */
    public List<Answered> getAnswers() {
        if (answers == null) {
            answers = forms.open(number());
        }
        return answers;
    }

    /** Whether there are sensitive answers to be opened. */
    public boolean isSensitive() {
        if (sensitive == null) {
            sensitive = forms.hasSensitive(number());
        }
        return sensitive;
    }

    /** Opens the sensitive answers on this page, once; the service notes who did it. */
    public void showSensitive() {
        shown = forms.sensitive(number());
    }

    /** The sensitive answers while they are open; {@code null} else. */
    public List<Answered> getShown() {
        return shown;
    }

    /** An answer as one text. */
    public String words(Answered answer) {
        return answer.question().getKind() == AnswerKind.CONSENT
                ? texts.format("admin_registration_edit.yes")
                : answer.values().stream()
                        .map(value -> answer.waiting().contains(value)
                                ? texts.format("registration.choice_waiting", value)
                                : value)
                        .collect(Collectors.joining(", "));
    }

    public long getEventId() {
        return eventId;
    }

    public String getTitle() {
        return title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
