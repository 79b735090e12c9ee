package se.samsyn.domain.published;

import java.util.List;
import java.util.Set;
import se.samsyn.domain.content.ContentType;

/**
 * What a reader asks a list of live items for; everything left empty does not narrow the list.
 *
 * @param types which types, at least one
 * @param areaId only what belongs to the area
 * @param municipalityId only projects that cover the municipality and events that are held there
 * @param organisationId only what the organisation commissioned, convenes, adopted or arranges
 * @param themeKey only activities that point at the plan's theme
 * @param kind the name of a network scope, project kind or event kind
 * @param status the name of a project status
 * @param year projects under way, events held and publications of the year
 * @param words words that title, lead and text are searched for
 * @param when for events: which side of now
 * @param page from 1
 */
public record CardSearch(
        Set<ContentType> types,
        Long areaId,
        Long municipalityId,
        Long organisationId,
        String themeKey,
        String kind,
        String status,
        Integer year,
        String words,
        When when,
        int page,
        int pageSize) {

    /** Which side of now an event is on. */
    public enum When {
        ANY,
        /** To come, called off or not. */
        COMING,
        /** To come, at the time that stands there. */
        TAKING_PLACE,
        /** Over, called off or not. */
        HELD
    }

    /** How many items stand on a page of a public list. */
    public static final int PAGE_SIZE = 20;

    public CardSearch {
        types = Set.copyOf(types);
        page = Math.max(1, Math.min(page, 100_000));
    }

    /** The first page of everything of the given types. */
    public static CardSearch of(ContentType... types) {
        return new CardSearch(
                Set.copyOf(List.of(types)), null, null, null, null, null, null, null, null, When.ANY, 1, PAGE_SIZE);
    }

    public CardSearch inArea(Long id) {
        return new CardSearch(
                types, id, municipalityId, organisationId, themeKey, kind, status, year, words, when, page, pageSize);
    }

    public CardSearch inMunicipality(Long id) {
        return new CardSearch(
                types, areaId, id, organisationId, themeKey, kind, status, year, words, when, page, pageSize);
    }

    public CardSearch byOrganisation(Long id) {
        return new CardSearch(
                types, areaId, municipalityId, id, themeKey, kind, status, year, words, when, page, pageSize);
    }

    public CardSearch onTheme(String key) {
        return new CardSearch(
                types, areaId, municipalityId, organisationId, key, kind, status, year, words, when, page, pageSize);
    }

    public CardSearch ofKind(String name) {
        return new CardSearch(
                types,
                areaId,
                municipalityId,
                organisationId,
                themeKey,
                name,
                status,
                year,
                words,
                when,
                page,
                pageSize);
    }

    public CardSearch withStatus(String name) {
        return new CardSearch(
                types, areaId, municipalityId, organisationId, themeKey, kind, name, year, words, when, page, pageSize);
    }

    public CardSearch inYear(Integer value) {
        return new CardSearch(
                types,
                areaId,
                municipalityId,
                organisationId,
                themeKey,
                kind,
                status,
                value,
                words,
                when,
                page,
                pageSize);
    }

    public CardSearch withWords(String value) {
        return new CardSearch(
                types,
                areaId,
                municipalityId,
                organisationId,
                themeKey,
                kind,
                status,
                year,
                value,
                when,
                page,
                pageSize);
    }

    public CardSearch when(When value) {
        return new CardSearch(
                types,
                areaId,
                municipalityId,
                organisationId,
                themeKey,
                kind,
                status,
                year,
                words,
                value,
                page,
                pageSize);
    }

    public CardSearch onPage(int number, int size) {
        return new CardSearch(
                types, areaId, municipalityId, organisationId, themeKey, kind, status, year, words, when, number, size);
    }
}
