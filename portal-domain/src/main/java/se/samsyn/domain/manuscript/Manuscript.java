package se.samsyn.domain.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.field.Described;
import se.samsyn.domain.field.EntityReference;
import se.samsyn.domain.field.FieldValues;

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
    public static Manuscript of(Described... written) {
        Map<String, Object> sections = new LinkedHashMap<>();
        for (Described each : written) {
            sections.put(section(each), FieldValues.in(each));
        }
        return new Manuscript(sections);
    }

    private static String section(Described written) {
        String name = written.getClass().getSimpleName();
        return written instanceof ContentVersion ? DRAFT : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Writes everything into a draft and what stands beside it, in place of what they hold.
     *
     * @return texts that no longer have a place there, because the portal has changed since they were kept
     */
    @SuppressWarnings("unchecked")
    public List<String> writeInto(EntityReference.Finder finder, Described... all) {
        List<String> leftOver = new ArrayList<>();
        for (Described each : all) {
            if (sections.get(section(each)) instanceof Map<?, ?> fields) {
                leftOver.addAll(FieldValues.put((Map<String, Object>) fields, each, finder));
            }
        }
        return leftOver;
    }
}
