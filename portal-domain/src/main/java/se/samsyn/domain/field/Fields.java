package se.samsyn.domain.field;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.samsyn.domain.media.StoredFile;

/**
 * Is told the fields of something, each by its name with what stands in it and a way to change that. The names are those of
 * the stored autosaves.
 *
 * <pre>{@code
 * fields.label("admin_project_edit.starts_on").value("startsOn", Kind.DATE, startsOn, this::setStartsOn);
 * fields.label("admin_project_edit.results").rich("results", results, this::setResults);
 * }</pre>
 */
public interface Fields {

    /** Gives the field that is told next the bundle key of its label in the form; without one it is not compared. */
    default Fields label(String key) {
        return this;
    }

    /** A single value; {@code null} when the field is empty. */
    default <T> void value(String name, Kind<T> kind, T value, Consumer<T> setter) {}

    /** What no form can reach, but makes a part what it is; a part that can't have it back can't be had back at all. */
    default <T> void identity(String name, Kind<T> kind, T value, Consumer<T> setter) {
        value(name, kind, value, setter);
    }

    /** Rich text. */
    default void rich(String name, String html, Consumer<String> setter) {
        value(name, Kind.TEXT, html, setter);
    }

    /** A file that readers are shown or offered. */
    default void file(String name, StoredFile file, Consumer<StoredFile> setter) {
        value(name, Kind.FILE, file, setter);
    }

    /** Several values, which are taken away from and added to the collection itself. */
    default <T> void list(String name, Kind<T> kind, Collection<T> values) {}

    /**
     * Parts with fields of their own.
     *
     * @param empty makes one more
     */
    default <P extends Part> void parts(String name, List<P> parts, Supplier<P> empty) {
        parts.forEach(part -> part.tell(this));
    }
}
