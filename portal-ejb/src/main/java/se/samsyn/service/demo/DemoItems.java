package se.samsyn.service.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.type.ContentTypes;
import se.samsyn.service.content.ContentWriter;
import se.samsyn.service.publishing.Publisher;

/** Makes the demo's content: first every item with its address, then the texts, which may link to all of them. */
@Dependent
class DemoItems {

    /** Whom the history names. */
    static final String AUTHOR = "demo";

    private static final String LONG_AGO = "-700";
    private static final int INVITED_DAYS_BEFORE = 75;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentWriter writer;

    @Inject
    private Publisher publisher;

    @Inject
    private DemoEvents events;

    @Inject
    private DemoWorkshops workshops;

    void fill(List<DemoRecord> records, DemoIndex index, DemoDays days) {
        List<DemoRecord> contents =
                records.stream().filter(record -> type(record).isPresent()).toList();
        for (int i = 0; i < contents.size(); i++) {
            begin(contents.get(i), i, index, days);
        }
        em.flush();
        // Plans first: what carries out a theme points at the key that the theme gets when it is written.
        contents.stream()
                .sorted(Comparator.comparing(record -> !record.is("action-plan")))
                .forEach(record -> write(record, index, days));
        contents.stream()
                .filter(record -> record.is("event"))
                .forEach(record -> workshops.add(index.item(path(record)).getId(), record, index));
    }

    /** Writes the English versions, published together with the Swedish ones. */
    void translate(List<DemoRecord> translations, DemoIndex index, DemoDays days) {
        for (DemoRecord record : translations) {
            ContentItem item = index.item(path(record));
            ContentVersion draft = writer.draft(item.getId(), Language.ENGLISH, AUTHOR);
            DemoDraft.of(record, index, days).translate(draft);
            writer.save(draft, Placement.of(item), AUTHOR);
            publisher.publishAsOf(item.getId(), Language.ENGLISH, days.now(), AUTHOR);
        }
    }

    static Optional<ContentType> type(DemoRecord record) {
        return List.of(ContentType.values()).stream()
                .filter(type -> record.is(type.key()))
                .findFirst();
    }

    /** The public path that the record's item gets. */
    static String path(DemoRecord record) {
        return record.find("parent")
                        .map(slug -> "/omraden/" + slug)
                        .orElse(type(record).orElseThrow().path())
                + "/"
                + record.slug();
    }

    private void begin(DemoRecord record, int position, DemoIndex index, DemoDays days) {
        ContentItem parent = record.find("parent")
                .map(slug -> index.item("/omraden/" + slug))
                .orElse(null);
        Instant at = published(record, days);
        var item = new ContentItem(type(record).orElseThrow(), record.slug(), parent, AUTHOR, at);
        if (item.getType().isTreeType()) {
            item.setPosition(position); // The other types are listed by title.
        }
        em.persist(item);
        em.persist(ContentTypes.firstDraft(item, record.get("title"), AUTHOR, at));
        if (record.is("event")) {
            events.add(item, record, index, days);
        }
        index.add(item);
    }

    private void write(DemoRecord record, DemoIndex index, DemoDays days) {
        ContentItem item = index.item(path(record));
        ContentVersion draft = writer.draft(item.getId(), Language.SWEDISH, AUTHOR);
        DemoDraft.of(record, index, days).fill(draft);
        List<Long> areas = record.list("areas").stream()
                .map(slug -> index.item("/omraden/" + slug).getId())
                .toList();
        Long parent = item.getParent() == null ? null : item.getParent().getId();
        writer.save(draft, new Placement(record.slug(), parent, areas, item.getPosition()), AUTHOR);
        publisher.publishAsOf(item.getId(), Language.SWEDISH, published(record, days), AUTHOR);
    }

    static Instant published(DemoRecord record, DemoDays days) {
        if (record.is("event") && record.find("published").isEmpty()) {
            LocalDate start = DemoTime.of(record.get("when"), days).startsAt().toLocalDate();
            return days.morning(start.minusDays(INVITED_DAYS_BEFORE));
        }
        return days.morning(days.day(record.find("published").orElse(LONG_AGO)));
    }
}
