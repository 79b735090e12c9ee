package se.samsyn.domain.dialogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;

/** An actor's answers to a dialogue on their way from the invitation to the public matrix. */
@Entity
@Table(name = "dialogue_response")
public class DialogueResponse {

    @Id
    @Column(name = "actor_id")
    private Long actorId;

    @Enumerated(EnumType.STRING)
    private ResponseState state = ResponseState.EMPTY;

    @Column(name = "extended_to")
    private LocalDate extendedTo;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    // Noted by the database when a link is opened, whatever anybody writes meanwhile.
    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @OneToMany(mappedBy = "response", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DialogueAnswer> answers = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected DialogueResponse() {}

    /** The empty response of an actor. */
    public DialogueResponse(long actorId) {
        this.actorId = actorId;
    }

    /** The day after whose end nobody answers for the actor any more; null when the dialogue takes no answers. */
    public LocalDate lastDay(LocalDate deadline) {
        boolean extended = extendedTo != null && (deadline == null || extendedTo.isAfter(deadline));
        return extended ? extendedTo : deadline;
    }

    /** Whether the actor may write at the moment. */
    public boolean isOpenAt(Instant moment, LocalDate deadline) {
        return state != ResponseState.FINAL && !Dialogue.isOver(lastDay(deadline), moment);
    }

    /** Whether the time has run out without answers being sent in. */
    public boolean isLateAt(Instant moment, LocalDate deadline) {
        LocalDate lastDay = lastDay(deadline);
        return state != ResponseState.FINAL && lastDay != null && Dialogue.isOver(lastDay, moment);
    }

    /**
     * Takes over what a form has sent. What the form did not change keeps what others have saved meanwhile.
     *
     * @throws AnswersDifferException when somebody else has changed the same answer meanwhile
     * @throws InvalidInputException when an answer is too long
     */
    public void write(List<TypedAnswer> typed, Instant at) {
        List<InvalidField> tooLong = typed.stream()
                .filter(answer -> answer.text().length() > AnswerText.LENGTH)
                .map(answer -> InvalidField.of(fieldOf(answer.questionId()), "error.too_long", AnswerText.LENGTH))
                .toList();
        if (!tooLong.isEmpty()) {
            throw new InvalidInputException(tooLong);
        }
        List<AnswerConflict> conflicts =
                typed.stream().map(this::conflict).flatMap(Optional::stream).toList();
        if (!conflicts.isEmpty()) {
            throw new AnswersDifferException(conflicts);
        }
        typed.stream().filter(answer -> !answer.isUntouched()).forEach(this::take);
        state = ResponseState.DRAFT;
        savedAt = at;
    }

    private Optional<AnswerConflict> conflict(TypedAnswer typed) {
        String stored = textOf(typed.questionId());
        boolean harmless =
                typed.isUntouched() || typed.beganWith(stored) || typed.text().equals(stored);
        return harmless ? Optional.empty() : Optional.of(new AnswerConflict(typed.questionId(), stored, typed.text()));
    }

    private void take(TypedAnswer typed) {
        answer(typed.questionId())
                .orElseGet(() -> {
                    DialogueAnswer added = new DialogueAnswer(this, typed.questionId());
                    answers.add(added);
                    return added;
                })
                .write(typed.text());
    }

    /**
     * Sends the answers in as final.
     *
     * @throws InvalidInputException when a question has no answer
     */
    public void send(List<Long> questionIds, Instant at) {
        List<InvalidField> missing = questionIds.stream()
                .filter(question -> textOf(question).isBlank())
                .map(question -> InvalidField.of(fieldOf(question), "error.dialogue_answer_missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        state = ResponseState.FINAL;
        sentAt = at;
    }

    /** The name of a question's field in the actor's form. */
    public static String fieldOf(long questionId) {
        return "answer-" + questionId;
    }

    /** Lets the actor write again, until the end of a day of its own if one is given. What is public stays public. */
    public void openAgain(LocalDate until) {
        state = answers.isEmpty() ? ResponseState.EMPTY : ResponseState.DRAFT;
        sentAt = null;
        extendedTo = until;
    }

    /**
     * Makes the answers public as they stand now.
     *
     * @throws ConflictException when they have not been sent in
     */
    public void release(String by, Instant at) {
        if (state != ResponseState.FINAL) {
            throw new ConflictException("error.dialogue_not_sent");
        }
        answers.forEach(DialogueAnswer::release);
        releasedBy = by;
        releasedAt = at;
    }

    /** Takes the answers off the public pages; what is written stays. */
    public void takeBack() {
        answers.forEach(DialogueAnswer::takeBack);
        releasedBy = null;
        releasedAt = null;
    }

    /** Whether the public reads something else than what is written. */
    public boolean isChangedSinceRelease() {
        return releasedAt != null
                && answers.stream()
                        .anyMatch(answer -> !answer.getText()
                                .equals(answer.getReleasedText() == null ? "" : answer.getReleasedText()));
    }

    public void invited(Instant at) {
        invitedAt = at;
    }

    public void reminded(Instant at) {
        remindedAt = at;
    }

    /** What is written about the question; empty when nothing is. */
    public String textOf(long questionId) {
        return answer(questionId).map(DialogueAnswer::getText).orElse("");
    }

    private Optional<DialogueAnswer> answer(long questionId) {
        return answers.stream()
                .filter(answer -> answer.getQuestionId() == questionId)
                .findFirst();
    }

    public Long getActorId() {
        return actorId;
    }

    public ResponseState getState() {
        return state;
    }

    public LocalDate getExtendedTo() {
        return extendedTo;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }

    public String getReleasedBy() {
        return releasedBy;
    }

    public List<DialogueAnswer> getAnswers() {
        return answers;
    }
}
