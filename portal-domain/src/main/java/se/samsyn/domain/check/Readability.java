package se.samsyn.domain.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;

/**
 * How hard a Swedish text is to read, by LIX (läsbarhetsindex): words per sentence plus the percentage of words longer than
 * six letters.
 *
 * <p>The measure and its bands are C.-H. Björnsson's, "Läsbarhet", Liber, Stockholm 1968. It counts lengths and nothing
 * else: it knows neither whether the words are common nor whether the text makes sense. The end of a paragraph, a heading
 * or a list item ends a sentence here, as a full stop does.
 *
 * @param sentences what ends with a stop or with its paragraph
 * @param longWords words of more than six letters
 */
public record Readability(int words, int sentences, int longWords) {

    /** Fewer words say nothing about a text. */
    public static final int FEWEST_WORDS = 50;

    private static final int LONG = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’:][\\p{L}\\p{N}]+)*");
    private static final Pattern STOP = Pattern.compile("[.!?:]+[”\"')]*(?=\\s|$)");

    /** Björnsson's bands, each with the first value above it. */
    public enum Band {
        /** Books for children. */
        VERY_EASY(30),
        /** Fiction, popular magazines. */
        EASY(40),
        /** Ordinary newspaper text. */
        MEDIUM(50),
        /** What official texts usually are. */
        HARD(60),
        /** Bureaucratic Swedish, laws. */
        VERY_HARD(Integer.MAX_VALUE);

        private final int below;

        Band(int below) {
            this.below = below;
        }
    }

    /** The readability of lead and text together; empty for a text in another language or of a few words. */
    public static Optional<Readability> of(ContentVersion version) {
        if (version.getLanguage() != Language.SWEDISH) {
            return Optional.empty();
        }
        Stream<String> body = Writing.of(version).passages().stream()
                .filter(passage -> passage.language().equals("sv"))
                .flatMap(passage -> passage.body().select("p, li, h2, h3, h4").stream())
                .map(Readability::own);
        Readability all =
                ofParagraphs(Stream.concat(Stream.of(version.getLead()), body).toList());
        return all.words < FEWEST_WORDS ? Optional.empty() : Optional.of(all);
    }

    private static String own(Element element) {
        Element copy = element.clone();
        copy.select("ul, ol, p, [lang]").remove();
        return copy.text();
    }

    static Readability ofParagraphs(List<String> paragraphs) {
        int words = 0;
        int sentences = 0;
        int longWords = 0;
        for (String paragraph : paragraphs) {
            for (String sentence : STOP.split(paragraph)) {
                List<String> found = WORD.matcher(sentence)
                        .results()
                        .map(word -> word.group())
                        .toList();
                words += found.size();
                sentences += found.isEmpty() ? 0 : 1;
                longWords += (int)
                        found.stream().filter(word -> word.length() > LONG).count();
            }
        }
        return new Readability(words, sentences, longWords);
    }

    /** The LIX value, rounded. */
    public int value() {
        return words == 0 ? 0 : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }

    public Band band() {
        return Stream.of(Band.values())
                .filter(band -> value() < band.below)
                .findFirst()
                .orElseThrow();
    }
}
