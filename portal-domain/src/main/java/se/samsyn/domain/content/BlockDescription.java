package se.samsyn.domain.content;

import java.util.List;
import se.samsyn.domain.comparison.VersionFields;
import se.samsyn.domain.media.StoredFile;

/** Tells what stands in a body's blocks, one after the other as they are read. */
final class BlockDescription {

    private final VersionFields fields;

    BlockDescription(VersionFields fields) {
        this.fields = fields;
    }

    void tell(List<Block> blocks) {
        fields.field("blocks.title");
        blocks.forEach(this::tell);
    }

    private void tell(Block block) {
        String kind = "block." + block.getKind().key();
        fields.labelled(kind, VersionFields.joined(" – ", block.getHeading(), title(block.getFile())));
        fields.html(block.getHtml());
        fields.labelled("block.attribution", block.getAttribution());
        fields.labelled("block.alt", block.isDecorative() ? null : block.getAltText());
        fields.labelled("block.caption", block.getCaption());
        fields.labelled("block.url", block.getUrl());
        block.getEntries().forEach(entry -> tell(kind, entry));
        if (block.getKind() == BlockKind.TABLE) {
            tellTable(kind, block);
        }
    }

    private void tell(String kind, BlockEntry entry) {
        String item =
                entry.getItem() == null ? "" : fields.titleOf(entry.getItem().getId());
        String person = entry.getPerson() == null ? "" : entry.getPerson().getName();
        fields.labelled(
                kind,
                VersionFields.joined(" – ", entry.getHeading(), item, title(entry.getFile()), person, entry.getUrl()));
        fields.html(entry.getHtml());
    }

    private void tellTable(String kind, Block block) {
        block.getGrid()
                .getRows()
                .forEach(row -> fields.labelled(
                        kind,
                        VersionFields.joined(
                                " | ", row.stream().map(TableCell::getText).toArray(String[]::new))));
    }

    private static String title(StoredFile file) {
        return file == null ? "" : file.getTitle();
    }
}
