package se.samsyn.service.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.TableCell;
import se.samsyn.domain.text.RichText;
import se.samsyn.service.link.ExternalLinks;
import se.samsyn.service.link.OwnPaths;

/** What a version points at: cleans its rich text, turns portal links into references and keeps a record of them. */
@Dependent
class ContentReferences {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ExternalLinks externalLinks;

    @Inject
    private OwnPaths ownPaths;

    /** Sanitises every HTML field and turns links to the portal's own pages into references to items. */
    void clean(ContentVersion draft) {
        draft.rewriteHtml(html -> html == null || html.isBlank()
                ? null
                : RichText.of(html).withReferences(this::itemAt).html());
    }

    private Optional<Long> itemAt(String path) {
        return em.createQuery("select i.id from ContentItem i where i.path = :path and i.removedAt is null", Long.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    /** The words of a version beside its title and lead, for search. */
    static String plainText(ContentVersion version) {
        List<String> texts = new ArrayList<>();
        for (Block block : version.getBlocks()) {
            texts.add(block.getHeading());
            texts.add(block.getCaption());
            block.getEntries().forEach(entry -> texts.add(entry.getHeading()));
            block.getCells().stream().map(TableCell::getText).forEach(texts::add);
        }
        version.visitHtml(html -> texts.add(RichText.of(html).plainText()));
        return String.join("\n", texts.stream().filter(Objects::nonNull).toList());
    }

    /** Replaces the record of what the stored version points at. */
    void record(ContentVersion version) {
        em.createNativeQuery("delete from content_reference where version_id = ?1")
                .setParameter(1, version.getId())
                .executeUpdate();
        Set<Long> files = new LinkedHashSet<>();
        version.visitFiles(file -> files.add(file.getId()));
        version.visitHtml(html -> files.addAll(RichText.of(html).files()));
        insert(version, "file_id", "select id from stored_file where id = any(cast(?2 as bigint[]))", files);
        withhold(version);
        insert(
                version,
                "item_id",
                "select id from content_item where id = any(cast(?2 as bigint[]))",
                itemsOf(version));
        externalLinks.record(version.getId(), webAddressesOf(version));
        ownPaths.record(version.getId(), ownPathsOf(version));
    }

    // Staff see that it is used; nobody outside may fetch it by its address.
    private void withhold(ContentVersion version) {
        version.visitWithheldFiles(file -> em.createNativeQuery(
                        "update content_reference set withheld = true where version_id = ?1 and file_id = ?2")
                .setParameter(1, version.getId())
                .setParameter(2, file.getId())
                .executeUpdate());
    }

    private static Set<String> ownPathsOf(ContentVersion version) {
        Set<String> paths = new LinkedHashSet<>();
        version.visitHtml(html -> paths.addAll(RichText.of(html).ownPaths()));
        return paths;
    }

    private static Set<String> webAddressesOf(ContentVersion version) {
        Set<String> addresses = new LinkedHashSet<>();
        version.visitHtml(html -> addresses.addAll(RichText.of(html).webAddresses()));
        for (Block block : version.getBlocks()) {
            addresses.add(block.getUrl());
            block.getEntries().forEach(entry -> addresses.add(entry.getUrl()));
        }
        addresses.removeIf(address -> address == null || address.isBlank());
        return addresses;
    }

    private static Set<Long> itemsOf(ContentVersion version) {
        Set<Long> items = new LinkedHashSet<>();
        version.visitHtml(html -> items.addAll(RichText.of(html).references()));
        version.getBlocks().stream()
                .flatMap(block -> block.getEntries().stream())
                .filter(entry -> entry.getItem() != null)
                .forEach(entry -> items.add(entry.getItem().getId()));
        version.getRelated().stream().map(ContentItem::getId).forEach(items::add);
        return items;
    }

    // A reference that has lost its target in the meantime is left out instead of breaking the save.
    private void insert(ContentVersion version, String column, String existing, Set<Long> ids) {
        if (!ids.isEmpty()) {
            em.createNativeQuery("insert into content_reference (version_id, " + column + ") select ?1, found.id from ("
                            + existing + ") found")
                    .setParameter(1, version.getId())
                    .setParameter(2, ids.toString().replace('[', '{').replace(']', '}'))
                    .executeUpdate();
        }
    }
}
