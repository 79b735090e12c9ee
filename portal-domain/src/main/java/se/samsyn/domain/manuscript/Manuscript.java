package se.samsyn.domain.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.domain.content.ContentVersion;

/**
 * Everything that stands in an edit form, as names with texts, lists and maps of them: blocks in their order, the type's own
 * fields, the item's place, an event's facts. State, authors and dates of versions are no part of it.
 *
 * <pre>{@code
 * Manuscript mine = Manuscript.of(draft, placement);
 * …                                                   // days later, on another machine
 * mine.writeInto(finder, freshDraft, freshPlacement);
 * }</pre>
 *
 * Two manuscripts are equal when a reader of the form would see no difference.
 */
public record Manuscript(Map<String, Object> sections) {

    /** The section that holds the version's own fields. */
    public static final String DRAFT = "draft";

    /** What is written in a draft and in what stands beside it on its page. */
    public static Manuscript of(Object... written) {
        Map<String, Object> sections = new LinkedHashMap<>();
        for (Object bean : written) {
            sections.put(section(bean), Written.in(bean));
        }
        return new Manuscript(sections);
    }

    /** The names of everything that can stand in the section of such a bean, within its parts too. */
    public static Set<String> fieldNames(Class<?> bean) {
        Set<String> names = new LinkedHashSet<>();
        for (Bean.Property property : Bean.properties(bean)) {
            names.add(property.name());
            if (property.isCollection() && EntityReference.isPart(property.element())) {
                names.addAll(fieldNames(property.element()));
            }
        }
        return names;
    }

    private static String section(Object bean) {
        String name = bean.getClass().getSimpleName();
        return bean instanceof ContentVersion ? DRAFT : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Writes everything into a draft and what stands beside it, in place of what they hold.
     *
     * @return texts that no longer have a place there, because the portal has changed since they were kept
     */
    @SuppressWarnings("unchecked")
    public List<String> writeInto(EntityReference.Finder finder, Object... beans) {
        List<String> leftOver = new ArrayList<>();
        for (Object bean : beans) {
            if (sections.get(section(bean)) instanceof Map<?, ?> fields) {
                leftOver.addAll(new Written(finder).into(bean, (Map<String, Object>) fields));
            }
        }
        return leftOver;
    }
}
