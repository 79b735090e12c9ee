package se.samsyn.domain.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final String ONE = "Vi frågade alla kommuner i länet om hemgången";
    private static final String TWO = "Sjukhuset planerar utskrivningen tillsammans med biståndshandläggaren";
    private static final String THREE = "Resultatet redovisas vid nätverksträffen nästa vår";

    private static Manuscript text(String title, String... blocks) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        List<Object> list = Stream.of(blocks)
                .map(html -> (Object) Map.of("kind", Map.of("enum", "block_kind.RICH_TEXT"), "html", html))
                .toList();
        if (!list.isEmpty()) {
            fields.put("blocks", list);
        }
        return new Manuscript(Map.of("draft", fields));
    }

    private static Merging merge(Manuscript base, Manuscript mine, Manuscript theirs) {
        return Merging.of(base, mine, theirs);
    }

    @Test
    void proposesWhatOnlyOneHasChanged() {
        Manuscript base = text("Titel", ONE, TWO);
        Merging merging = merge(base, text("Min titel", ONE, TWO), text("Titel", ONE, TWO + " och fler"));

        assertThat(merging.differences()).extracting(Difference::getChangedBy).containsExactly(Side.MINE, Side.THEIRS);
        assertThat(merging.outcome()).isEqualTo(text("Min titel", ONE, TWO + " och fler"));
    }

    @Test
    void asksWhenBothHaveChangedTheSame() {
        Merging merging = merge(text("Titel"), text("Min titel"), text("Deras titel"));

        Difference title = merging.differences().get(0);
        assertThat(title.getChangedBy()).isEqualTo(Side.BOTH);
        assertThat(merging.outcome()).isEqualTo(text("Min titel"));
        title.setChoice(Side.THEIRS);
        assertThat(merging.outcome()).isEqualTo(text("Deras titel"));
    }

    @Test
    void keepsBlocksThatBothHaveAdded() {
        Merging merging = merge(text("Titel", ONE), text("Titel", ONE, TWO), text("Titel", THREE, ONE));

        assertThat(merging.differences()).hasSize(2).allMatch(Difference::isOneSided);
        assertThat(merging.outcome()).isEqualTo(text("Titel", THREE, ONE, TWO));
    }

    @Test
    void leavesOutWhatOneHasRemovedAndTheOtherNotTouched() {
        assertThat(merge(text("T", ONE, TWO), text("T", ONE), text("T", ONE, TWO))
                        .outcome())
                .isEqualTo(text("T", ONE));
        assertThat(merge(text("T", ONE, TWO), text("T", ONE, TWO), text("T", TWO))
                        .outcome())
                .isEqualTo(text("T", TWO));
    }

    @Test
    void keepsWhatOneHasWorkedOnAlthoughTheOtherRemovedIt() {
        Merging merging = merge(text("T", ONE, TWO), text("T", ONE, TWO + " samma dag"), text("T", ONE));

        assertThat(merging.differences().get(0).getChangedBy()).isEqualTo(Side.BOTH);
        assertThat(merging.outcome()).isEqualTo(text("T", ONE, TWO + " samma dag"));
    }

    @Test
    void movesABlockOnceWithoutAsking() {
        Manuscript base = text("T", ONE, TWO, THREE);
        Manuscript moved = text("T", THREE, ONE, TWO);

        assertThat(merge(base, moved, base).outcome()).isEqualTo(moved);
        assertThat(merge(base, base, moved).outcome()).isEqualTo(moved);
    }

    @Test
    void canKeepBothFormsOfABlock() {
        Merging merging = merge(text("T", ONE), text("T", ONE + " mitt"), text("T", ONE + " deras"));

        Difference block = merging.differences().get(0);
        assertThat(block.isPairOfParts()).isTrue();
        block.setChoice(Side.BOTH);
        assertThat(merging.outcome()).isEqualTo(text("T", ONE + " mitt", ONE + " deras"));
    }

    @Test
    void hasNoDifferenceBetweenEqualTexts() {
        Merging merging = merge(text("A"), text("B", ONE), text("B", ONE));

        assertThat(merging.differences()).isEmpty();
        assertThat(merging.outcome()).isEqualTo(text("B", ONE));
    }

    @Test
    void losesNoWordWhateverTwoHaveDone() {
        List<String> parts = List.of(ONE, TWO, THREE);
        for (int seed = 0; seed < 200; seed++) {
            Manuscript base = text("T", ONE, TWO, THREE);
            Manuscript mine = text("T", changed(parts, seed, "jag" + seed));
            Manuscript theirs = text("T", changed(parts, seed / 7, "de" + seed));

            Merging merging = merge(base, mine, theirs);
            merging.differences().stream()
                    .filter(Difference::isPairOfParts)
                    .forEach(difference -> difference.setChoice(Side.BOTH));

            assertThat(merging.outcome().toString()).as("seed " + seed).contains("jag" + seed, "de" + seed);
        }
    }

    /** One of the parts is changed, and then one is moved. */
    private static String[] changed(List<String> parts, int seed, String word) {
        List<String> all = new ArrayList<>(parts);
        all.set(seed % 3, all.get(seed % 3) + " " + word);
        all.add(seed / 3 % 3, all.remove(seed / 9 % 3));
        return all.toArray(String[]::new);
    }
}
