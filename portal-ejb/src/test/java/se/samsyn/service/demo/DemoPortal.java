package se.samsyn.service.demo;

import java.time.Instant;
import java.util.List;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.OrganisationKind;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.media.FileContent;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.type.ContentTypes;

/** The demo's records as they become content, without a database. */
final class DemoPortal {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z"); // A Monday.

    private final List<DemoRecord> records;
    private final DemoIndex index = new DemoIndex();
    private final DemoDays days = DemoDays.at(NOW);

    DemoPortal(List<DemoRecord> records) {
        this.records = records;
        records.forEach(this::register);
    }

    private void register(DemoRecord record) {
        switch (record.kind()) {
            case "municipality" -> index.add(new Municipality(record.get("code"), record.get("name"), record.slug()));
            case "organisation" ->
                index.add(new Organisation(record.get("name"), record.slug(), OrganisationKind.OTHER));
            case "person" -> index.add(record.slug(), new Person(record.get("name"), null, null));
            default -> {
                // A file or an item, below.
            }
        }
        if (DemoLibrary.isFile(record)) {
            var content = new FileContent("key", FileFormat.PDF, 1, "sha", null, null);
            index.add(DemoLibrary.key(record), new StoredFile(DemoLibrary.key(record), content, "demo", NOW));
        }
        DemoItems.type(record).ifPresent(type -> index.add(item(record, type)));
    }

    private ContentItem item(DemoRecord record, ContentType type) {
        ContentItem parent = record.find("parent")
                .map(slug -> index.item("/omraden/" + slug))
                .orElse(null);
        return new ContentItem(type, record.slug(), parent, "demo", NOW);
    }

    DemoIndex index() {
        return index;
    }

    List<DemoRecord> contents() {
        return records.stream()
                .filter(record -> DemoItems.type(record).isPresent())
                .toList();
    }

    /** The drafts, plans first, as the import writes them. */
    List<ContentVersion> drafts() {
        return contents().stream()
                .sorted(java.util.Comparator.comparing(record -> !record.is("action-plan")))
                .map(this::draft)
                .toList();
    }

    private ContentVersion draft(DemoRecord record) {
        ContentVersion draft =
                ContentTypes.firstDraft(index.item(DemoItems.path(record)), record.get("title"), "demo", NOW);
        DemoDraft.of(record, index, days).fill(draft);
        return draft;
    }
}
