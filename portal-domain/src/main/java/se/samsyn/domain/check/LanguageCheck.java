package se.samsyn.domain.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A passage in another language than the page, unmarked: a screen reader would read English with Swedish sounds.
 *
 * <p>Swedish and English are told apart by their commonest small words. Short passages, names and quotes of a few words are
 * left in peace, and other languages are not recognised.
 */
final class LanguageCheck implements Check {

    private static final int FEWEST_WORDS = 7;
    private static final double ENOUGH_OF_ONE = 0.2;
    private static final double TOO_MUCH_OF_OTHER = 0.1;
    private static final int SHOWN = 60;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "is", "that", "for", "it", "with", "as", "are", "was", "on", "be", "this",
            "by", "from", "have", "has", "at", "which", "or", "an", "not", "we", "their", "who", "were", "been", "they",
            "a", "our", "you", "can", "will", "more", "these");
    private static final Set<String> SWEDISH = Set.of(
            "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "de", "inte", "om",
            "ett", "men", "var", "sig", "så", "från", "vi", "kan", "när", "han", "hon", "ska", "eller", "där", "i",
            "detta", "vid", "också", "efter", "mellan", "hur", "sin", "sina");

    @Override
    public Stream<Finding> on(Writing writing) {
        return writing.passages().stream().flatMap(LanguageCheck::in);
    }

    private static Stream<Finding> in(Passage passage) {
        boolean swedish = passage.language().equals("sv");
        if (!swedish && !passage.language().equals("en")) {
            return Stream.empty();
        }
        return passage.body().select("p, li, h2, h3, h4").stream()
                .map(LanguageCheck::unmarked)
                .filter(text -> swedish ? isIn(text, ENGLISH, SWEDISH) : isIn(text, SWEDISH, ENGLISH))
                .map(text -> Finding.of(
                        Severity.WARNING,
                        swedish ? "check.language_english" : "check.language_swedish",
                        passage.place(),
                        shown(text)));
    }

    private static String unmarked(Element element) {
        Element copy = element.clone();
        copy.select("[lang], ul, ol").remove();
        return copy.text();
    }

    private static boolean isIn(String text, Set<String> one, Set<String> other) {
        String[] words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT).strip());
        return words.length >= FEWEST_WORDS
                && share(words, one) >= ENOUGH_OF_ONE
                && share(words, other) < TOO_MUCH_OF_OTHER;
    }

    private static double share(String[] words, Set<String> known) {
        return (double) Stream.of(words).filter(known::contains).count() / words.length;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }
}
