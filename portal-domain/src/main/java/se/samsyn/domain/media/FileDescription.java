package se.samsyn.domain.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samsyn.domain.text.SwedishOrder;

/**
 * What staff say about a file of the library.
 *
 * @param title empty means the name without its ending
 * @param altText what the picture shows; a page may say it better
 * @param decorative the picture shows nothing that needs words
 * @param tags lower case, by which it is found again
 * @param focus what must stay in sight when the picture is cropped
 */
public record FileDescription(
        String title,
        String language,
        String altText,
        boolean decorative,
        String photographer,
        Consent consent,
        Set<String> tags,
        FocalPoint focus) {

    /** The tags as people type them, in the order of lists. */
    public static String typed(Set<String> tags) {
        return tags.stream().sorted(SwedishOrder.INSTANCE).collect(Collectors.joining(", "));
    }

    /** Reads tags as people type them: {@code "Fjäll, vinter"}. */
    public static Set<String> tagsOf(String typed) {
        return Arrays.stream((typed == null ? "" : typed).split("[,;\n]"))
                .map(tag -> tag.strip().replaceAll("\\s+", " ").toLowerCase(Locale.forLanguageTag("sv")))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
