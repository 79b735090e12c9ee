package se.samsyn.domain.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two programme items that cannot both be attended: they take place at once in one track, or one speaker is to be in both.
 * Nobody is hindered by it; whoever writes the programme is told.
 *
 * @param speaker who is to be in two places, or {@code null} when the items are for the same people
 */
public record ProgrammeClash(ProgrammeItem first, ProgrammeItem second, String speaker) {

    /** Every clash of a programme, in the order of its items. */
    public static List<ProgrammeClash> in(List<ProgrammeItem> programme, LocalDate firstDay) {
        List<ProgrammeClash> clashes = new ArrayList<>();
        for (int i = 0; i < programme.size(); i++) {
            for (int j = i + 1; j < programme.size(); j++) {
                between(programme.get(i), programme.get(j), firstDay).ifPresent(clashes::add);
            }
        }
        return clashes;
    }

    private static Optional<ProgrammeClash> between(ProgrammeItem one, ProgrammeItem other, LocalDate firstDay) {
        if (!one.isDuring(other, firstDay)) {
            return Optional.empty();
        }
        if (one.isForTheSameAs(other)) {
            return Optional.of(new ProgrammeClash(one, other, null));
        }
        return one.getSpeakers().stream()
                .map(Speaker::getName)
                .filter(name -> name != null && !name.isBlank())
                .filter(name -> speaksAt(other, name))
                .findFirst()
                .map(name -> new ProgrammeClash(one, other, name));
    }

    private static boolean speaksAt(ProgrammeItem item, String name) {
        return item.getSpeakers().stream()
                .map(Speaker::getName)
                .anyMatch(other -> other != null && plain(other).equals(plain(name)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
