package se.samsyn.domain.manuscript;

import java.io.Serializable;
import se.samsyn.domain.content.Language;

/**
 * Where somebody writes: an item in one language, in one tab of one browser.
 *
 * @param tab made up by the browser; two tabs of one person are two editors
 */
public record EditPlace(long item, Language language, String tab) implements Serializable {

    /** What browsers make up is shorter. */
    public static final int TAB_LENGTH = 32;

    /** Where a text waits that had to give way to another one in the same tab. */
    public EditPlace aside() {
        return new EditPlace(item, language, tab + "-aside");
    }
}
