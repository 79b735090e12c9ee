package se.samsyn.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import se.samsyn.domain.content.Language;

/** A mail on its way out: taken by one node at a time, sent once, and never forgotten while the mail server is away. */
@Entity
public class Mail {

    /** Longer than all time-outs of a conversation with the mail server together. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    /** How often a mail server may say "not now" before the portal gives up. */
    public static final int MOST_REFUSALS = 10;

    static final int PROBLEM_LENGTH = 300;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE_WHILE_AWAY = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE_AFTER_REFUSAL = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE_AFTER_REFUSAL = Duration.ofHours(2);

    @Id
    @SequenceGenerator(name = "mail_id_seq", sequenceName = "mail_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_id_seq")
    private Long id;

    @Column(name = "mail_key")
    private String key;

    private String recipient;

    private String subject;

    private Language language;

    private String text;

    private String html;

    private String calendar;

    @Column(name = "reply_to")
    private String replyTo;

    private String unsubscribe;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private boolean discreet;

    private int attempts;

    private int refusals;

    private String problem;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Mail() {}

    public Mail(NewMail newMail, Instant now, Duration delay) {
        key = newMail.key();
        recipient = newMail.recipient();
        subject = newMail.subject();
        language = newMail.language();
        text = newMail.text();
        html = newMail.html();
        calendar = newMail.calendar();
        replyTo = newMail.replyTo();
        unsubscribe = newMail.unsubscribe();
        createdAt = now;
        waitUntil(now.plus(delay), now);
    }

    /** Keeps the recipient out of lists: they have a protected identity. */
    public Mail discreetly() {
        discreet = true;
        return this;
    }

    /** A node begins to send it; for a while it is nobody else's. */
    public void take(Instant now) {
        become(MailState.SENDING, now);
        leaseUntil = now.plus(LEASE);
        attempts++;
    }

    /** The mail server has taken it over. True even if this took so long that the mail was already thought in doubt. */
    public void sent(Instant now) {
        become(MailState.SENT, now);
        problem = null;
    }

    /** The mail server could not be reached; it will be tried again for as long as that takes. */
    public void postpone(String why, Instant now) {
        waitUntil(now.plus(pause(FIRST_PAUSE, attempts, LONGEST_PAUSE_WHILE_AWAY)), now);
        tell(why);
    }

    /** The mail server says "not now"; after {@value #MOST_REFUSALS} times that is a no. */
    public void refuseForNow(String why, Instant now) {
        refusals++;
        if (refusals >= MOST_REFUSALS) {
            fail(why, now);
        } else {
            waitUntil(now.plus(pause(FIRST_PAUSE_AFTER_REFUSAL, refusals, LONGEST_PAUSE_AFTER_REFUSAL)), now);
            tell(why);
        }
    }

    /** The mail server refuses it for good. */
    public void fail(String why, Instant now) {
        become(MailState.FAILED, now);
        tell(why);
    }

    /** The conversation was cut short after the mail had been handed over and before the receipt. */
    public void doubt(String why, Instant now) {
        become(MailState.IN_DOUBT, now);
        tell(why);
    }

    /** Whether somebody has to decide what becomes of it. */
    public boolean isTroubled() {
        return MailState.TROUBLED.contains(state);
    }

    /** A person has decided that it shall be sent once more. */
    public void sendAgain(Instant now) {
        refusals = 0;
        waitUntil(now, now);
        problem = null;
    }

    private void waitUntil(Instant moment, Instant now) {
        become(MailState.WAITING, now);
        notBefore = moment;
    }

    private void become(MailState next, Instant now) {
        state = next;
        leaseUntil = null;
        changedAt = now;
    }

    private void tell(String why) {
        problem = why.length() <= PROBLEM_LENGTH ? why : why.substring(0, PROBLEM_LENGTH);
    }

    // 5 s, 10 s, 20 s … up to the longest.
    private static Duration pause(Duration first, int times, Duration longest) {
        Duration doubled = first.multipliedBy(1L << Math.min(Math.max(times - 1, 0), 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public Language getLanguage() {
        return language;
    }

    public String getText() {
        return text;
    }

    public String getHtml() {
        return html;
    }

    /** An entry for the recipient's calendar, or {@code null}. */
    public String getCalendar() {
        return calendar;
    }

    /** The address that answers go to, or {@code null} for the sender's. */
    public String getReplyTo() {
        return replyTo;
    }

    /** Where one asks for no more such mails, or {@code null}. */
    public String getUnsubscribe() {
        return unsubscribe;
    }

    public MailState getState() {
        return state;
    }

    public Instant getNotBefore() {
        return notBefore;
    }

    public int getAttempts() {
        return attempts;
    }

    public String getProblem() {
        return problem;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
