package se.samsyn.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.type.ContentTypes;

class VersionLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant LATEST = NOW.plusSeconds(120);

    private final ContentVersion version = ContentTypes.firstDraft(
            new ContentItem(ContentType.NEWS, "slug", null, "editor", NOW), "Titel", "editor", NOW);

    private void approve(Instant from, Instant until) {
        version.approve(from, until, "editor", NOW);
    }

    @Test
    void isVisibleFromItsFirstMomentUntilBeforeItsLast() {
        approve(NOW, LATER);

        assertThat(version.isVisibleAt(NOW.minusNanos(1))).isFalse();
        assertThat(version.isVisibleAt(NOW)).isTrue();
        assertThat(version.isVisibleAt(LATER.minusNanos(1))).isTrue();
        assertThat(version.isVisibleAt(LATER)).isFalse();
    }

    @Test
    void isNotVisibleAsADraftNorInReview() {
        assertThat(version.isVisibleAt(NOW)).isFalse();

        version.sendForReview("reviewer", NOW);
        assertThat(version.isVisibleAt(NOW)).isFalse();
    }

    @Test
    void isPublishedOnlyOnce() {
        approve(NOW, null);

        assertThatIllegalStateException().isThrownBy(() -> approve(LATER, null));
        assertThat(version.getState()).isEqualTo(VersionState.APPROVED);
        assertThat(version.getLiveFrom()).isEqualTo(NOW);
    }

    @Test
    void isScheduledUntilItsMomentComes() {
        approve(LATER, null);

        assertThat(version.isScheduledAt(NOW)).isTrue();
        assertThat(version.isScheduledAt(LATER)).isFalse();
        assertThat(version.getChangedAt()).isEqualTo(NOW);
    }

    @Test
    void makesRoomForTheNextAndTakesItsTimeBackWhenThatIsCalledOff() {
        approve(NOW, LATEST);

        version.endBefore(LATER);
        assertThat(version.getLiveTo()).isEqualTo(LATER);

        version.endBefore(null);
        assertThat(version.getLiveTo()).isEqualTo(LATEST);
    }

    @Test
    void leavesAtTheChosenMomentWhenTheNextComesAfterIt() {
        approve(NOW, LATER);

        version.endBefore(LATEST);

        assertThat(version.getLiveTo()).isEqualTo(LATER);
    }

    @Test
    void staysUntilTheNextWhenNoMomentIsChosen() {
        approve(NOW, null);

        version.endBefore(LATEST);

        assertThat(version.getLiveTo()).isEqualTo(LATEST);
    }

    @Test
    void isGoneFromTheMomentOfItsWithdrawal() {
        approve(NOW, null);

        version.withdraw(NOW.plusSeconds(5), "publisher");

        assertThat(version.getState()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(version.isVisibleAt(NOW.plusSeconds(5))).isFalse();
        assertThat(version.getChangedBy()).isEqualTo("publisher");
    }

    @Test
    void staysAsTheReviewerReadIt() {
        version.sendForReview("reviewer", NOW);

        assertThatIllegalStateException().isThrownBy(() -> version.saved("Annan text", "editor", LATER));
        version.askForChanges("reviewer");
        assertThatIllegalStateException().isThrownBy(() -> version.saved("Annan text", "editor", LATER));
        version.setAside();
        assertThat(version.getState()).isEqualTo(VersionState.REVIEWED);
    }

    @Test
    void goesBackToTheReviewerWhoAskedForChanges() {
        version.sendForReview(null, NOW);
        version.askForChanges("reviewer");
        assertThat(version.getReviewer()).isEqualTo("reviewer");

        version.sendForReview("other", NOW);
        version.askForChanges("reviewer");

        assertThat(version.getReviewer()).isEqualTo("other");
        assertThat(version.copyInstead(version, "editor", LATER).getReviewer()).isEqualTo("other");
    }

    @Test
    void knowsWhoWroteItLastWhoeverApprovedAndCalledItOff() {
        version.saved("Text", "editor", NOW);
        version.approve(LATER, null, "publisher", NOW);
        version.returnToDraft();

        assertThat(version.getChangedBy()).isEqualTo("publisher");
        assertThat(version.getWrittenBy()).isEqualTo("editor");
    }

    @Test
    void forgetsItsPeriodWhenItIsADraftAgain() {
        approve(LATER, LATEST);

        version.returnToDraft();

        assertThat(version.isDraft()).isTrue();
        assertThat(version.getLiveFrom()).isNull();
        assertThat(version.getLiveTo()).isNull();
        assertThat(version.getUnpublishAt()).isNull();
    }

    @Test
    void isNotSentForReviewOnceItIsApproved() {
        approve(NOW, null);

        assertThatIllegalStateException().isThrownBy(() -> version.sendForReview(null, NOW));
    }
}
