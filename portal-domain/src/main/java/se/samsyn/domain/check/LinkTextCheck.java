package se.samsyn.domain.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;

/** A link says where it leads, also when it is read out alone in a list of links: never "här", never a bare address. */
final class LinkTextCheck implements Check {

    private static final Set<String> VAGUE = Set.of(
            "här",
            "hit",
            "denna länk",
            "den här länken",
            "länk",
            "länken",
            "klicka",
            "klicka här",
            "tryck här",
            "läs mer",
            "läs mer här",
            "läs vidare",
            "mer",
            "mer info",
            "mer information",
            "se mer",
            "se här",
            "till sidan",
            "ladda ner",
            "ladda ner här",
            "hämta",
            "fortsätt",
            "öppna",
            "here",
            "click here",
            "read more",
            "more",
            "more information",
            "learn more",
            "link",
            "this link",
            "download");
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0.,:;!?»›>→…”\"()]+");

    @Override
    public Stream<Finding> on(Writing writing) {
        Stream<Finding> inText = writing.passages().stream().flatMap(LinkTextCheck::in);
        Stream<Finding> inLists = writing.blocks(BlockKind.LINKS)
                .flatMap(placed -> placed.block().getEntries().stream().flatMap(entry -> of(entry, placed.place())));
        return Stream.concat(inText, inLists);
    }

    private static Stream<Finding> in(Passage passage) {
        Map<String, String> seen = new HashMap<>();
        return passage.body().select("a[href]").stream()
                .flatMap(link ->
                        Stream.concat(of(link.text(), passage.place()), ambiguous(link, seen, passage.place())));
    }

    private static Stream<Finding> ambiguous(Element link, Map<String, String> seen, String place) {
        String text = plain(link.text());
        String before = seen.putIfAbsent(text, link.attr("href"));
        return before != null && !before.equals(link.attr("href")) && !VAGUE.contains(text)
                ? Stream.of(Finding.of(Severity.ADVICE, "check.link_text_twice", place, link.text()))
                : Stream.empty();
    }

    private static Stream<Finding> of(BlockEntry entry, String place) {
        if (entry.getHeading() != null) {
            return of(entry.getHeading(), place);
        }
        return entry.getItem() == null && entry.getUrl() != null ? of(entry.getUrl(), place) : Stream.empty();
    }

    private static Stream<Finding> of(String text, String place) {
        if (BARE_ADDRESS.matcher(text.strip()).matches()) {
            return Stream.of(Finding.of(Severity.WARNING, "check.link_text_address", place, text.strip()));
        }
        return VAGUE.contains(plain(text))
                ? Stream.of(Finding.of(Severity.WARNING, "check.link_text_vague", place, text.strip()))
                : Stream.empty();
    }

    private static String plain(String text) {
        return DECORATION.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
