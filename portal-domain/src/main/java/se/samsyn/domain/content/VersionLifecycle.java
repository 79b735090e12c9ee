package se.samsyn.domain.content;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * How far a version has come: draft, in review, approved for a live period {@code [liveFrom, liveTo)}, withdrawn. Whoever
 * only wants to change what a version says has nothing to do here.
 *
 * <p>The period ends when the next version takes over or, if that is earlier, at {@code unpublishAt}, the moment that
 * somebody has chosen for this version. A scheduled version is approved, with a period that begins later.
 */
@MappedSuperclass
public abstract class VersionLifecycle {

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "written_by")
    private String writtenBy;

    private String reviewer;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "live_from")
    private Instant liveFrom;

    @Column(name = "live_to")
    private Instant liveTo;

    @Column(name = "unpublish_at")
    private Instant unpublishAt;

    @Column(name = "text_from")
    private Instant textFrom;

    @Column(name = "place_waits")
    private boolean placeWaits;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    final void beginLife(String by, Instant at) {
        author = by;
        createdAt = at;
        written(by, at);
    }

    final void continueRow(VersionLifecycle row) {
        lockVersion = row.lockVersion;
    }

    private void touch(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /**
     * Notes who changed the text and when.
     *
     * @throws IllegalStateException when the text was sent for review: it stays as the reviewer read it
     */
    protected final void written(String by, Instant at) {
        if (isSubmitted()) {
            throw new IllegalStateException("A text that was sent for review is changed in its next version");
        }
        writtenBy = by;
        touch(by, at);
    }

    /** The text is the other version's, whoever has brought it back here. */
    public final void writtenAs(VersionLifecycle other) {
        writtenBy = other.getWrittenBy();
    }

    /** Will be sent to whom the version before it was sent to, unless somebody chooses another. */
    protected final void reviewedAs(VersionLifecycle before) {
        reviewer = before.reviewer;
    }

    /**
     * Hands the draft to a reviewer; from now on its text does not change.
     *
     * @param to a user name, or {@code null} for anybody who may publish
     * @throws IllegalStateException when the version is neither a draft nor in review already
     */
    public final void sendForReview(String to, Instant at) {
        requireOpen("sent for review");
        state = VersionState.IN_REVIEW;
        reviewer = to;
        submittedAt = at;
    }

    /** Gives the version back to be changed in the next one, which goes to the same reviewer; to {@code by} if none was named. */
    public final void askForChanges(String by) {
        returnToDraft();
        reviewer = reviewer == null ? by : reviewer;
    }

    /** Gives a version that is in review, or approved but not yet live, back to its writers. */
    public final void returnToDraft() {
        state = VersionState.DRAFT;
        liveFrom = null;
        liveTo = null;
        unpublishAt = null;
        textFrom = null;
        placeWaits = false;
    }

    /**
     * Approves the version for the public from {@code from} on.
     *
     * @throws IllegalStateException when the version is neither a draft nor in review
     */
    public final void approve(Instant from, Instant until, String by, Instant at) {
        requireOpen("published");
        state = VersionState.APPROVED;
        liveFrom = from;
        unpublishAt = until;
        liveTo = until;
        placeWaits = from.isAfter(at);
        touch(by, at);
    }

    private void requireOpen(String done) {
        if (!isOpen()) {
            throw new IllegalStateException("A version that is " + state + " can't be " + done);
        }
    }

    /** Chooses the moment at which the version leaves the public; {@code null} lets it stay. */
    public final void unpublishAt(Instant moment) {
        unpublishAt = moment;
    }

    /**
     * Ends the live period where the next version's begins, or where somebody has chosen, whichever comes first.
     *
     * @param next when the next version takes over, or {@code null}
     */
    public final void endBefore(Instant next) {
        liveTo = endIfFollowedAt(next);
    }

    /** Where the live period would end if the next version took over at {@code next}. */
    public final Instant endIfFollowedAt(Instant next) {
        boolean chosenFirst = next == null || (unpublishAt != null && unpublishAt.isBefore(next));
        return chosenFirst ? unpublishAt : next;
    }

    /** Takes the version away from the public now, by decision. */
    public final void withdraw(Instant now, String by) {
        leave(VersionState.WITHDRAWN, now, by);
    }

    /** Takes back that the version has been published. */
    public final void undo(Instant now, String by) {
        leave(VersionState.UNDONE, now, by);
    }

    private void leave(VersionState as, Instant now, String by) {
        state = as;
        liveTo = now;
        touch(by, now);
    }

    /** The version says again what the public read in an earlier one: to readers, nothing has been updated. */
    public final void readSince(Instant moment) {
        textFrom = moment;
    }

    /** Keeps an unpublished version in the history, out of the way of the one that takes its place. */
    public final void setAside() {
        returnToDraft();
        state = isSubmitted() ? VersionState.REVIEWED : VersionState.SET_ASIDE;
    }

    /** Lets another version be stored before this open one, and tells how this one stood; {@link #standAgain} follows. */
    public final VersionState standAside() {
        VersionState stood = state;
        state = VersionState.SET_ASIDE;
        return stood;
    }

    /** Stands as before {@link #standAside}. */
    protected final void standAgain(VersionState as) {
        state = as;
    }

    /** Whether the item takes its place when the version's moment comes. */
    public boolean isPlaceWaiting() {
        return placeWaits;
    }

    /** The item stands where the version wants it, since its moment has come. */
    public final void placed() {
        placeWaits = false;
    }

    /** Whether the public sees this version at the given moment. */
    public boolean isVisibleAt(Instant moment) {
        return liveFrom != null && !liveFrom.isAfter(moment) && (liveTo == null || liveTo.isAfter(moment));
    }

    /** Whether the version is approved and waits for its moment. */
    public boolean isScheduledAt(Instant moment) {
        return state == VersionState.APPROVED && liveFrom.isAfter(moment);
    }

    /** Whether the text was sent for review, and so does not change any more. */
    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    /** Whether the version is on its way: a draft, or in review. */
    public boolean isOpen() {
        return state == VersionState.DRAFT || state == VersionState.IN_REVIEW;
    }

    public VersionState getState() {
        return state;
    }

    public String getAuthor() {
        return author;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Who changed the text last; approving, calling off and taking down change no text. */
    public String getWrittenBy() {
        return writtenBy == null ? changedBy : writtenBy;
    }

    /** Whom the version was last sent to, or goes to next; {@code null} for anybody who may publish. */
    public String getReviewer() {
        return reviewer;
    }

    public Instant getLiveFrom() {
        return liveFrom;
    }

    public Instant getLiveTo() {
        return liveTo;
    }

    /** Since when the public reads this text; {@code null} for one that is not approved. */
    public Instant getTextFrom() {
        return textFrom == null ? liveFrom : textFrom;
    }

    public Instant getUnpublishAt() {
        return unpublishAt;
    }

    public int getLockVersion() {
        return lockVersion;
    }
}
