package se.samsyn.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContentItemTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static ContentItem item(ContentType type, String slug, ContentItem parent) {
        return new ContentItem(type, slug, parent, "editor", NOW);
    }

    @Test
    void standsBelowTheListOfItsType() {
        assertThat(item(ContentType.PROJECT, "trygg-hemgang", null).getPath()).isEqualTo("/projekt/trygg-hemgang");
    }

    @Test
    void standsBelowItsParentArea() {
        ContentItem area = item(ContentType.AREA, "missbruk-och-beroende", null);

        assertThat(item(ContentType.PAGE, "stod", area).getPath()).isEqualTo("/omraden/missbruk-och-beroende/stod");
    }

    @Test
    void refusesAParentThatIsNoArea() {
        ContentItem page = item(ContentType.PAGE, "om", null);

        assertThatIllegalArgumentException().isThrownBy(() -> item(ContentType.PAGE, "stod", page));
    }

    @Test
    void refusesNewsBelowAnArea() {
        ContentItem area = item(ContentType.AREA, "aldre", null);

        assertThatIllegalArgumentException().isThrownBy(() -> item(ContentType.NEWS, "nytt", area));
    }

    @Test
    void refusesToLieBelowItself() {
        ContentItem top = item(ContentType.AREA, "top", null);
        ContentItem child = item(ContentType.AREA, "child", top);

        assertThatIllegalArgumentException().isThrownBy(() -> top.placeAt("top", child));
        assertThat(top.getPath()).isEqualTo("/omraden/top");
    }

    @Test
    void keepsTheDecisionBehindItsRemoval() {
        ContentItem item = item(ContentType.NEWS, "nytt", null);

        item.remove("Nytt", new RemovalDecision("FoU 2026/12", "Inaktuellt"), "publisher", NOW);

        assertThat(item.isRemoved()).isTrue();
        assertThat(item.getRemovedAt()).isEqualTo(NOW);
        assertThat(item.getRemovedTitle()).isEqualTo("Nytt");
        assertThat(item.getRemovalReference()).isEqualTo("FoU 2026/12");
        assertThat(item.getRemovalReason()).isEqualTo("Inaktuellt");
        assertThat(item.getRemovedBy()).isEqualTo("publisher");
    }

    @Test
    void leavesItsAddressFreeWhileItLiesInTheBin() {
        ContentItem item = item(ContentType.NEWS, "nytt", null);

        item.throwAway("Nytt", "editor", NOW);

        assertThat(item.isRemoved()).isTrue();
        assertThat(item.isBinned()).isTrue();
        assertThat(item.getPath()).startsWith("/nyheter/nytt~");
    }

    @Test
    void comesBackFromTheBinAsIfItHadNeverLeft() {
        ContentItem item = item(ContentType.NEWS, "nytt", null);
        item.throwAway("Nytt", "editor", NOW);

        item.restore("nytt", null);

        assertThat(item.isRemoved()).isFalse();
        assertThat(item.isBinned()).isFalse();
        assertThat(item.getPath()).isEqualTo("/nyheter/nytt");
        assertThat(item.getRemovedBy()).isNull();
    }

    @Test
    void restoresNothingThatWasRemovedByDecision() {
        ContentItem item = item(ContentType.NEWS, "nytt", null);
        item.remove("Nytt", new RemovalDecision("FoU 2026/12", "Inaktuellt"), "publisher", NOW);

        assertThatIllegalStateException().isThrownBy(() -> item.restore("nytt", null));
    }

    @Test
    void isDueForReviewAYearAfterItsFirstPublicationUnlessADayWasChosen() {
        ContentItem item = new ContentItem(ContentType.NEWS, "nyhet", null, "anna", Instant.EPOCH);

        item.published(LocalDate.of(2026, 3, 1));
        assertThat(item.getReviewOn()).isEqualTo(LocalDate.of(2027, 3, 1));

        item.reviewOn(LocalDate.of(2026, 6, 1));
        item.published(LocalDate.of(2026, 4, 1));
        assertThat(item.getReviewOn()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void comesBackAYearAfterItWasReviewed() {
        ContentItem item = new ContentItem(ContentType.NEWS, "nyhet", null, "anna", Instant.EPOCH);

        item.reviewed(LocalDate.of(2028, 2, 29));

        assertThat(item.getReviewOn()).isEqualTo(LocalDate.of(2029, 2, 28));
    }
}
