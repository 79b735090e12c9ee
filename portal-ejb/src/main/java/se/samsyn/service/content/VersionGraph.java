package se.samsyn.service.content;

import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentVersion;

/** Reads all that hangs on a version while the persistence context is open, so that no view loads anything lazily. */
public final class VersionGraph {

    private VersionGraph() {}

    /** For a reader's page: only lists that its blocks use; where references lead is asked for apart. */
    public static ContentVersion load(ContentVersion version) {
        for (Block block : version.getBlocks()) {
            switch (block.getKind()) {
                case ACCORDION, DOCUMENTS, LINKS -> block.getEntries().size();
                case CONTACT -> block.getEntries().forEach(BlockEntry::getCurrentPerson);
                case TABLE -> block.getCells().size();
                default -> {
                    // The kind has no lists.
                }
            }
        }
        version.getCurrentContacts();
        version.loadDetails();
        return version;
    }

    /** For a page that shows a version where it is to stand. */
    public static ContentVersion loadPlaced(ContentVersion version) {
        version.getPath();
        return load(version);
    }

    /** For the editor: every list, so that the draft can be changed and saved as a whole. */
    public static ContentVersion loadAll(ContentVersion version) {
        loadPlaced(version);
        version.placement();
        version.getRelated().size();
        version.getThemeKeys().size();
        for (Block block : version.getBlocks()) {
            block.getEntries().size();
            if (block.getKind() == BlockKind.TABLE) {
                block.getCells().size();
            }
        }
        version.getItem().getAreas().size();
        if (version.getItem().getParent() != null) {
            version.getItem().getParent().getPath();
        }
        return version;
    }
}
