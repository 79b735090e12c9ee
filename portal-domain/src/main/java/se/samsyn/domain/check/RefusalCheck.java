package se.samsyn.domain.check;

import java.util.stream.Stream;
import se.samsyn.domain.InvalidField;

/** What the version itself refuses at publication, such as a picture without a description, in the same words. */
final class RefusalCheck implements Check {

    @Override
    public Stream<Finding> on(Writing writing) {
        return writing.version().problems().stream()
                .map(problem -> Finding.of(
                        Severity.BLOCKER,
                        problem.messageKey(),
                        place(problem),
                        problem.values().toArray()));
    }

    private static String place(InvalidField problem) {
        boolean inBlock = "blocks".equals(problem.field())
                && !problem.values().isEmpty()
                && problem.values().get(0) instanceof Integer;
        if (inBlock) {
            return Writing.place((int) problem.values().get(0) - 1);
        }
        return problem.field() == null ? "" : problem.field();
    }
}
