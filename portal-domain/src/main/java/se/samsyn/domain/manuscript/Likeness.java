package se.samsyn.domain.manuscript;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.domain.comparison.Alignment;
import se.samsyn.domain.field.EnumConstant;

/** How much two parts have in common: 1 the same words, 0 none. */
final class Likeness {

    private static final Pattern NO_WORD = Pattern.compile("<[^>]*>|[^\\p{L}\\p{N}]+");

    private Likeness() {}

    static double of(Object one, Object other) {
        if (Objects.equals(one, other)) {
            return 1;
        }
        if (!isSameKind((Map<?, ?>) one, (Map<?, ?>) other)) {
            return 0;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return Alignment.ALIKE; // An empty part that somebody has begun to fill.
        }
        int all = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / all;
    }

    private static boolean isSameKind(Map<?, ?> one, Map<?, ?> other) {
        return Objects.equals(one.get("kind"), other.get("kind")) && Objects.equals(one.get("key"), other.get("key"));
    }

    private static Set<String> words(Object value) {
        Set<String> words = new HashSet<>();
        collect(value, words);
        return words;
    }

    private static void collect(Object value, Set<String> words) {
        if (EnumConstant.key(value) != null) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                if (!"key".equals(name)) {
                    collect(each, words);
                }
            });
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> collect(each, words));
        } else if (value instanceof String text) {
            for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
    }
}
