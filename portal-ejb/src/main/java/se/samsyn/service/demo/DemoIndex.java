package se.samsyn.service.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.media.StoredFile;

/** What has been made so far, by the keys that the text files use. */
final class DemoIndex {

    private final Map<String, Municipality> municipalities = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, StoredFile> files = new HashMap<>();
    private final Map<String, ContentItem> items = new HashMap<>();
    private final Map<String, String> themeKeys = new HashMap<>();

    void add(Municipality municipality) {
        municipalities.put(municipality.getSlug(), municipality);
    }

    void add(Organisation organisation) {
        organisations.put(organisation.getSlug(), organisation);
    }

    void add(String key, Person person) {
        persons.put(key, person);
    }

    void add(String key, StoredFile file) {
        files.put(key, file);
    }

    void add(ContentItem item) {
        items.put(item.getPath(), item);
    }

    void addTheme(String number, String key) {
        themeKeys.put(number, key);
    }

    Municipality municipality(String slug) {
        return known(municipalities, slug);
    }

    Organisation organisation(String slug) {
        return known(organisations, slug);
    }

    Person person(String key) {
        return known(persons, key);
    }

    StoredFile file(String key) {
        return known(files, key);
    }

    /** The item at a public path. */
    ContentItem item(String path) {
        return known(items, path);
    }

    /** The stable key of a plan's theme, named by the plan's slug and the theme's number: {@code planen/3}. */
    String themeKey(String number) {
        return known(themeKeys, number);
    }

    List<Organisation> organisations(List<String> slugs) {
        return slugs.stream().map(this::organisation).toList();
    }

    private static <T> T known(Map<String, T> things, String key) {
        T thing = things.get(key);
        if (thing == null) {
            throw new IllegalStateException("The demo has no " + key);
        }
        return thing;
    }
}
