package se.samsyn.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.participantmail.Invitation;
import se.samsyn.domain.participantmail.LinkName;
import se.samsyn.domain.text.EmailAddress;

/** Somebody's registration (anmälan) to an event, from the first click to check-in. */
@Entity
public class Registration {

    /** How long a refusal can be taken back; the mail about it waits as long. */
    public static final Duration UNDO_TIME = Duration.ofMinutes(10);

    private static final String OVERTAKEN = "registration_error.overtaken";

    @Id
    @SequenceGenerator(name = "registration_id_seq", sequenceName = "registration_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registration_id_seq")
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    private int number;

    private String ref;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private int priority;

    private String name;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "organisation")
    private String organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisationInDirectory;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    @Enumerated(EnumType.STRING)
    private ParticipantCategory category;

    @Column(name = "protected_identity")
    private boolean protectedIdentity;

    private Language language;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offer_expires_at")
    private Instant offerExpiresAt;

    @Column(name = "invitation_id")
    private Long invitationId;

    // The database makes it, so that it is read only after the row has been stored.
    @Column(name = "check_in_code", insertable = false, updatable = false)
    private String checkInCode;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Registration() {}

    /**
     * A registration that has just arrived; {@link #confirm}, {@link #queue} or {@link #awaitApproval} says what becomes of it.
     *
     * @param number in the order of arrival at the event
     * @param by the member of staff who registered them, or {@code null}
     */
    public Registration(long eventId, int number, Participant participant, Language language, Instant now, String by) {
        this.eventId = eventId;
        this.number = number;
        this.language = language;
        ref = LinkName.random();
        email = participant.email();
        emailKey = email == null ? null : EmailAddress.key(email);
        registeredAt = now;
        registeredBy = by;
        describe(participant, now);
    }

    /** Takes over everything about the person but the address, by which they are known. */
    public void describe(Participant participant, Instant now) {
        name = participant.name();
        organisation = participant.organisation();
        organisationInDirectory = participant.organisationInDirectory();
        municipality = participant.municipality();
        category = participant.category();
        protectedIdentity = participant.protectedIdentity();
        changedAt = now;
    }

    /** Whether mails to the address reach the person already, however it is written. */
    public boolean hasAddress(String address) {
        return EmailAddress.key(address).equals(emailKey);
    }

    /**
     * Staff know a better address of the person, or the person has confirmed another. Links that went to the earlier one end: whoever has that may be somebody else.
     */
    public void readdress(String address) {
        if (!hasAddress(address)) {
            ref = LinkName.random();
        }
        email = address;
        emailKey = EmailAddress.key(address);
    }

    /** The person comes by an invitation, which lets nobody else in as long as they are registered. */
    public void answer(Invitation invitation) {
        invitationId = invitation.getId();
    }

    /** The person has a seat. */
    public void confirm(Instant now) {
        become(RegistrationState.CONFIRMED, now);
    }

    /** The person waits for a seat. */
    public void queue(Instant now) {
        become(RegistrationState.WAITING, now);
    }

    /** Staff will say yes or no. */
    public void awaitApproval(Instant now) {
        become(RegistrationState.AWAITING_APPROVAL, now);
    }

    /** Staff have said no. */
    public void refuse(Instant now) {
        require(state == RegistrationState.AWAITING_APPROVAL);
        become(RegistrationState.REFUSED, now);
    }

    /** Whether a refusal can be taken back, since the person has not been told of it yet. */
    public boolean isRefusalUndoableAt(Instant now) {
        return state == RegistrationState.REFUSED && now.isBefore(changedAt.plus(UNDO_TIME));
    }

    /**
     * Staff take their no back, and decide anew.
     *
     * @throws ConflictException when the person has been told
     */
    public void undoRefusal(Instant now) {
        if (!isRefusalUndoableAt(now)) {
            throw new ConflictException("error.undo_too_late");
        }
        become(RegistrationState.AWAITING_APPROVAL, now);
    }

    /** A seat is kept for the person who waits until they answer or the offer ends. */
    public void offer(Instant expires, Instant now) {
        require(state == RegistrationState.WAITING);
        become(RegistrationState.OFFERED, now);
        offeredAt = now;
        offerExpiresAt = expires;
    }

    /**
     * The person takes the seat that was offered.
     *
     * @throws ConflictException when the offer has ended
     */
    public void accept(Instant now) {
        require(isOfferedAt(now));
        become(RegistrationState.CONFIRMED, now);
    }

    /** The offer was not answered in time. */
    public void expire(Instant now) {
        require(state == RegistrationState.OFFERED && !isOfferedAt(now));
        become(RegistrationState.EXPIRED, now);
    }

    /** The person does not come, or does not wait any more. */
    public void withdraw(Instant now) {
        require(state.isActive());
        become(RegistrationState.WITHDRAWN, now);
    }

    /**
     * The person is at check-in without a seat and is let in all the same.
     *
     * @throws ConflictException when they are not registered any more
     */
    public void letIn(Instant now) {
        require(state.isActive());
        become(RegistrationState.CONFIRMED, now);
    }

    /** The person has got a seat in something they had chosen and waited for. */
    public void receiveChoice(Instant now) {
        changedAt = now;
    }

    /** Puts the person before everybody with a lower priority. */
    public void moveUp(int newPriority, Instant now) {
        require(state == RegistrationState.WAITING);
        priority = newPriority;
        changedAt = now;
    }

    /** Whether a seat is kept for the person and waits for their answer. */
    public boolean isOfferedAt(Instant now) {
        return state == RegistrationState.OFFERED && now.isBefore(offerExpiresAt);
    }

    /** Whether the person has a seat, or one is kept for them. */
    public boolean holdsSeatAt(Instant now) {
        return state == RegistrationState.CONFIRMED || isOfferedAt(now);
    }

    private void become(RegistrationState next, Instant now) {
        state = next;
        changedAt = now;
        confirmedAt = next == RegistrationState.CONFIRMED ? now : confirmedAt;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new ConflictException(OVERTAKEN);
        }
    }

    /** A line for the log; {@code by} and {@code reason} may be missing. */
    public RegistrationChange logLine(RegistrationAct act, String by, String reason, Instant at) {
        return new RegistrationChange(this, act, by, reason, at);
    }

    public Long getId() {
        return id;
    }

    public Long getEventId() {
        return eventId;
    }

    public int getNumber() {
        return number;
    }

    public String getRef() {
        return ref;
    }

    public RegistrationState getState() {
        return state;
    }

    public int getPriority() {
        return priority;
    }

    public String getName() {
        return name;
    }

    /** Where mails reach the person; {@code null} for somebody who came without registering and left no address. */
    public String getEmail() {
        return email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public ParticipantCategory getCategory() {
        return category;
    }

    public boolean isProtectedIdentity() {
        return protectedIdentity;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public String getRegisteredBy() {
        return registeredBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getOfferExpiresAt() {
        return offerExpiresAt;
    }

    /** What the person's QR code holds, by which staff check them in; see {@code CheckInCode}. */
    public String getCheckInCode() {
        return checkInCode;
    }
}
