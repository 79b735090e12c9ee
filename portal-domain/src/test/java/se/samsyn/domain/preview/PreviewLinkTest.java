package se.samsyn.domain.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.RemovalDecision;

class PreviewLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final PreviewToken token = PreviewToken.random();
    private final ContentItem item = new ContentItem(ContentType.NEWS, "slug", null, "editor", NOW);
    private final PreviewLink link =
            PreviewLink.following(item, Language.SWEDISH, token, "editor", NOW).lasting(7, " Referensgruppen ");

    @Test
    void isOpenUntilItsLastMoment() {
        Instant end = NOW.plus(Duration.ofDays(7));

        assertThat(link.isOpenAt(NOW)).isTrue();
        assertThat(link.isOpenAt(end.minusNanos(1))).isTrue();
        assertThat(link.isOpenAt(end)).isFalse();
    }

    @Test
    void endsAtOnceAndRemembersWhoEndedItFirst() {
        link.revoke("publisher", NOW.plusSeconds(5));
        link.revoke("somebody-else", NOW.plusSeconds(9));

        assertThat(link.isOpenAt(NOW.plusSeconds(5))).isFalse();
        assertThat(link.getRevokedBy()).isEqualTo("publisher");
        assertThat(link.getRevokedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void showsNothingOfAnItemThatHasBeenRemoved() {
        item.remove("Titel", new RemovalDecision("FOU 2026/1", "Gallrad"), "publisher", NOW);

        assertThat(link.isOpenAt(NOW)).isFalse();
    }

    @Test
    void lastsBetweenADayAndThreeMonths() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> link.lasting(0, null));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> link.lasting(91, null));
        assertThat(link.lasting(90, null).getExpiresAt()).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void refusesAPurposeThatIsTooLong() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> link.lasting(7, "x".repeat(201)));
    }

    @Test
    void storesNothingThatOpensIt() {
        assertThat(link.getTokenHash()).isEqualTo(token.hash()).hasSize(64).doesNotContain(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void hasATokenOf256BitsThatIsNeverTheSame() {
        assertThat(token.text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(PreviewToken.random().text());
    }
}
