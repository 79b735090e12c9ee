package se.samsyn.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.field.FieldLine;

class ComparisonTest {

    private static FieldText field(String label, String... lines) {
        return new FieldText(
                label, Stream.of(lines).map(text -> new FieldLine("", text)).toList());
    }

    private static FieldDifference only(FieldText before, FieldText after) {
        List<FieldDifference> all = Comparison.between(List.of(before), List.of(after));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void leavesOutFieldsThatAreTheSame() {
        assertThat(Comparison.between(
                        List.of(field("Titel", "Samma"), field("Ingress", "Förr")),
                        List.of(field("Titel", "Samma"), field("Ingress", "Nu"))))
                .extracting(FieldDifference::label)
                .containsExactly("Ingress");
    }

    @Test
    void tellsAFieldThatWasFilledFromOneThatWasEmptied() {
        assertThat(only(field("Serie"), field("Serie", "FoU-rapport")).change()).isEqualTo(Change.ADDED);
        assertThat(only(field("Serie", "FoU-rapport"), field("Serie")).change()).isEqualTo(Change.REMOVED);
    }

    @Test
    void showsAFieldThatOnlyTheEarlierVersionHas() {
        assertThat(Comparison.between(List.of(field("Serie", "A")), List.of()))
                .extracting(FieldDifference::label, FieldDifference::change)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Serie", Change.REMOVED));
    }

    @Test
    void countsUnchangedLinesAwayFromAChange() {
        FieldDifference body = only(field("Text", "1", "2", "3", "4", "5"), field("Text", "1", "2", "3", "4", "fem"));

        assertThat(body.lines())
                .extracting(LineDifference::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.ADDED);
        assertThat(body.lines().get(0).unchangedBefore()).isEqualTo(3);
        assertThat(body.unchangedAfter()).isZero();
    }

    @Test
    void countsUnchangedLinesAfterTheLastChange() {
        assertThat(only(field("Text", "ett", "2", "3", "4"), field("Text", "1", "2", "3", "4"))
                        .unchangedAfter())
                .isEqualTo(2);
    }

    @Test
    void findsAChangedLineBehindANewOne() {
        FieldDifference body = only(
                field("Text", "Åtta kommuner deltog i arbetet."),
                field("Text", "Något helt annat först.", "Sex kommuner deltog i arbetet."));

        assertThat(body.lines()).extracting(LineDifference::change).containsExactly(Change.ADDED, Change.CHANGED);
    }

    @Test
    void neverComparesLinesOfDifferentKinds() {
        FieldText before = new FieldText("Text", List.of(new FieldLine("Rubrik", "Bakgrund")));
        FieldText after = new FieldText("Text", List.of(new FieldLine("", "Bakgrund")));

        assertThat(only(before, after).lines())
                .extracting(LineDifference::change)
                .containsExactly(Change.REMOVED, Change.ADDED);
    }
}
