package se.samsyn.domain.check;

import java.util.List;

/**
 * One thing to look at in a text.
 *
 * @param key the bundle key of the words about it: {@code check.link_text_vague}
 * @param place the field below the form where it is, {@code blocks:2:block}; empty when it is about the whole text
 * @param values what the words about it need, such as the link's text
 */
public record Finding(String key, Severity severity, String place, List<Object> values) {

    static Finding of(Severity severity, String key, String place, Object... values) {
        return new Finding(key, severity, place, List.of(values));
    }

    /** The number of the block that it is in, counted from 1; 0 outside the blocks. */
    public int block() {
        return place.startsWith("blocks:") ? Integer.parseInt(place.split(":")[1]) + 1 : 0;
    }
}
