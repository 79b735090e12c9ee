package se.samsyn.web.admin.content;

import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentVersion;

/** Adds, moves and removes the blocks of a draft and the lines within them; a removed block can be had back. */
public final class BlockEditor implements Serializable {

    private final ContentVersion draft;
    private Block removed;
    private int removedFrom;
    private int from;
    private int to;

    BlockEditor(ContentVersion draft) {
        this.draft = draft;
    }

    public List<Block> getList() {
        return draft.getBlocks();
    }

    /** Adds an empty block at the end. */
    public void add(BlockKind kind) {
        Block block = new Block(kind);
        if (hasEntries(kind)) {
            block.getEntries().add(new BlockEntry());
        }
        getList().add(block);
        focus(getList().size() - 1);
    }

    private static boolean hasEntries(BlockKind kind) {
        return kind == BlockKind.ACCORDION
                || kind == BlockKind.DOCUMENTS
                || kind == BlockKind.LINKS
                || kind == BlockKind.CONTACT;
    }

    public void up(Block block) {
        move(getList().indexOf(block), getList().indexOf(block) - 1);
    }

    public void down(Block block) {
        move(getList().indexOf(block), getList().indexOf(block) + 1);
    }

    /** Moves the block that was dragged to where it was dropped. */
    public void drop() {
        move(from, to);
    }

    private void move(int at, int wanted) {
        int last = getList().size() - 1;
        if (at >= 0 && at <= last && wanted >= 0 && wanted <= last && at != wanted) {
            getList().add(wanted, getList().remove(at));
            focus(wanted);
        }
    }

    /** Takes a block away and keeps it at hand. */
    public void remove(Block block) {
        removedFrom = getList().indexOf(block);
        if (getList().remove(block)) {
            removed = block;
            script("samsyn.focus('form:undo-block')");
        }
    }

    /** Puts the block that was last removed back in its place. */
    public void undoRemove() {
        if (removed != null) {
            int place = Math.min(removedFrom, getList().size());
            getList().add(place, removed);
            removed = null;
            focus(place);
        }
    }

    public void addEntry(Block block) {
        block.getEntries().add(new BlockEntry());
    }

    public void removeEntry(Block block, BlockEntry entry) {
        block.getEntries().remove(entry);
    }

    public void entryUp(Block block, BlockEntry entry) {
        List<BlockEntry> entries = block.getEntries();
        int at = entries.indexOf(entry);
        if (at > 0) {
            entries.add(at - 1, entries.remove(at));
        }
    }

    /** Puts other blocks into the place of one. */
    void replace(int index, List<Block> blocks) {
        getList().remove(index);
        getList().addAll(index, blocks);
    }

    /** Brings the keyboard to a block. */
    void focusOn(int index) {
        focus(index);
    }

    /** Brings the keyboard to a part of a block. */
    void focusOn(int index, String part) {
        script("samsyn.focus('form:blocks:" + index + ":" + part + "')");
    }

    private static void focus(int index) {
        script("samsyn.focus('form:blocks:" + index + ":block')");
    }

    private static void script(String statement) {
        PrimeFaces.current().executeScript(statement);
    }

    public Block getRemoved() {
        return removed;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }
}
