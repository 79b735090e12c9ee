package se.samsyn.domain.checkin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.text.SwedishOrder;

/**
 * How many took part, by category, municipality or kind of organisation. Few people are not shown as a number, and neither is
 * a number from which theirs could be reckoned.
 *
 * @param lines the largest first, those that are not shown last
 * @param sum of all; {@code null} when it is not shown
 */
public record Attendance(List<Line> lines, Long sum) {

    /** Fewer people than this are not shown as a number. */
    public static final int FEWEST_SHOWN = 5;

    /**
     * One group.
     *
     * @param key what it is known by
     * @param people {@code null} when the number is not shown
     */
    public record Line(String key, Long people) {}

    /** The statistics of how many there are of each. */
    public static Attendance of(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(SwedishOrder.INSTANCE)))
                .toList();
        long sum = sorted.stream().mapToLong(Map.Entry::getValue).sum();
        long few =
                sorted.stream().filter(each -> each.getValue() < FEWEST_SHOWN).count();
        // One hidden number is the sum without the others: the smallest of those hides with it.
        Optional<String> companion = few == 1
                ? sorted.stream()
                        .filter(each -> each.getValue() >= FEWEST_SHOWN)
                        .min(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                : Optional.empty();
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, Long> each : sorted) {
            boolean hidden = each.getValue() < FEWEST_SHOWN
                    || companion.filter(each.getKey()::equals).isPresent();
            lines.add(new Line(each.getKey(), hidden ? null : each.getValue()));
        }
        lines.sort(Comparator.comparing(line -> line.people() == null));
        return new Attendance(List.copyOf(lines), sum < FEWEST_SHOWN ? null : sum);
    }
}
