package se.samsyn.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.samsyn.domain.content.Block;

/** Headings carry a text for those who listen or skim: levels in order, none hollow, none faked, enough of them. */
final class HeadingCheck implements Check {

    /** About a screen and a half of running text. */
    private static final int MOST_WORDS_WITHOUT_HEADING = 350;

    private static final int LONGEST_FAKE = 80;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Override
    public Stream<Finding> on(Writing writing) {
        return Stream.concat(writing.passages().stream().flatMap(HeadingCheck::inOrder), enough(writing));
    }

    private static Stream<Finding> inOrder(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        int level = 1;
        for (Element element : passage.body().children()) {
            Element next = element.nextElementSibling();
            if (level(element) > 0) {
                if (level(element) > level + 1) {
                    findings.add(Finding.of(
                            Severity.WARNING,
                            "check.heading_skips",
                            passage.place(),
                            element.text(),
                            level(element),
                            level));
                }
                level = level(element);
                if (next != null && level(next) > 0 && level(next) <= level) {
                    findings.add(Finding.of(Severity.WARNING, "check.heading_hollow", passage.place(), element.text()));
                }
            } else if (next != null && isFake(element)) {
                findings.add(Finding.of(Severity.WARNING, "check.heading_fake", passage.place(), element.text()));
            }
        }
        return findings.stream();
    }

    private static int level(Element element) {
        return element.normalName().matches("h[1-6]") ? element.normalName().charAt(1) - '0' : 0;
    }

    // A short paragraph in bold without a full stop looks like a heading and is none.
    private static boolean isFake(Element element) {
        String text = element.text();
        return element.normalName().equals("p")
                && !text.isEmpty()
                && text.length() <= LONGEST_FAKE
                && !text.matches(".*[.:,;]")
                && element.select("strong").text().equals(text);
    }

    private static Stream<Finding> enough(Writing writing) {
        int words = writing.passages().stream()
                .map(passage -> passage.body().text())
                .mapToInt(text -> text.isBlank() ? 0 : SPACES.split(text).length)
                .sum();
        boolean hasHeading = writing.passages().stream()
                        .anyMatch(
                                passage -> !passage.body().select("h2, h3, h4").isEmpty())
                || writing.version().getBlocks().stream().map(Block::getHeading).anyMatch(Objects::nonNull);
        return words > MOST_WORDS_WITHOUT_HEADING && !hasHeading
                ? Stream.of(Finding.of(Severity.ADVICE, "check.heading_missing", "", words))
                : Stream.empty();
    }
}
