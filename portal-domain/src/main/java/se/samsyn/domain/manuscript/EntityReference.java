package se.samsyn.domain.manuscript;

import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.media.StoredFile;

/**
 * Something of the portal's that a text points at: a file, a person, another item.
 *
 * @param type the entity's simple name, {@code Person}
 */
public record EntityReference(String type, long id) {

    private static final String KEY = "ref";

    private static final Set<Class<?>> TYPES =
            Set.of(StoredFile.class, Person.class, Organisation.class, Municipality.class, ContentItem.class);

    /** Finds what a reference points at. */
    public interface Finder {

        /** The entity; null when it is gone. */
        <T> T find(Class<T> type, long id);
    }

    static boolean isTo(Class<?> type) {
        return TYPES.contains(type);
    }

    /** Whether the class is stored as part of what was written, rather than pointed at. */
    static boolean isPart(Class<?> type) {
        return type.isAnnotationPresent(Entity.class) && !isTo(type);
    }

    static Map<String, Object> to(Object entity) {
        return Map.of(KEY, entity.getClass().getSimpleName() + "#" + idOf(entity));
    }

    private static Long idOf(Object entity) {
        if (entity instanceof StoredFile file) {
            return file.getId();
        } else if (entity instanceof Person person) {
            return person.getId();
        } else if (entity instanceof Organisation organisation) {
            return organisation.getId();
        } else if (entity instanceof Municipality municipality) {
            return municipality.getId();
        } else if (entity instanceof ContentItem item) {
            return item.getId();
        }
        throw new IllegalArgumentException("A manuscript can't hold " + entity.getClass());
    }

    /** Reads a value of a manuscript as a reference; null when it is none. */
    public static EntityReference in(Object value) {
        if (value instanceof Map<?, ?> map && map.size() == 1 && map.get(KEY) instanceof String text) {
            String[] parts = text.split("#");
            return new EntityReference(parts[0], Long.parseLong(parts[1]));
        }
        return null;
    }

    /** What is pointed at; null when it is gone. */
    public Object from(Finder finder) {
        return TYPES.stream()
                .filter(each -> each.getSimpleName().equals(type))
                .findFirst()
                .map(each -> (Object) finder.find(each, id))
                .orElse(null);
    }
}
