package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.TableGrid;
import se.samsyn.domain.text.PastedTable;
import se.samsyn.domain.text.PastedText;
import se.samsyn.domain.text.PastedText.Piece;
import se.samsyn.domain.text.RichText;
import se.samsyn.domain.text.RichTextLoss;
import se.samsyn.web.admin.Texts;

/** Tables that are pasted on an edit page: into a text, where each becomes a block of its own, or into the cells of a table block. */
@Named
@RequestScoped
public class PastedBlocks {

    @Inject
    private Texts texts;

    @Inject
    private LossWords losses;

    private int at = -1;
    private String told;

    /** Takes a paste with tables apart: the text goes on in its block, each table becomes a block after it. */
    public void intoText(BlockEditor editor) {
        Optional<Block> found = block(editor).filter(block -> block.getKind() == BlockKind.RICH_TEXT);
        if (found.isEmpty()) {
            return;
        }
        Block block = found.get();
        String mark = sent("mark");
        String html = block.getHtml() == null ? "" : block.getHtml();
        List<Piece> pieces = PastedText.into(html, mark, sent("pasted"));
        Optional<PastedTable> tooLarge = pieces.stream()
                .map(Piece::table)
                .filter(table -> table != null
                        && (table.rows().size() > TableGrid.MOST_ROWS || table.columns() > TableGrid.MOST_COLUMNS))
                .findFirst();
        if (tooLarge.isPresent()) {
            block.setHtml(RichText.of(html.replace("<p>" + mark + "</p>", "")).html());
            tellTooLarge(tooLarge.get().rows().size(), tooLarge.get().columns());
            editor.focusOn(at);
            return;
        }
        tell(pieces);
        replace(block, pieces, editor);
    }

    private void replace(Block block, List<Piece> pieces, BlockEditor editor) {
        List<Block> blocks = new ArrayList<>();
        boolean textFirst = !pieces.isEmpty() && pieces.get(0).table() == null;
        block.setHtml(textFirst ? pieces.get(0).html() : null);
        if (textFirst) {
            blocks.add(block);
        }
        for (Piece piece : pieces.subList(textFirst ? 1 : 0, pieces.size())) {
            Block next = piece.table() == null ? Block.richText(piece.html()) : new Block(BlockKind.TABLE);
            if (piece.table() != null) {
                next.getGrid().fill(piece.table().rows());
            }
            next.setLanguage(block.getLanguage());
            blocks.add(next);
        }
        int first = at;
        editor.replace(first, blocks);
        at = first + (textFirst && blocks.size() > 1 ? 1 : 0);
        editor.focusOn(at);
    }

    private void tell(List<Piece> pieces) {
        List<PastedTable> tables =
                pieces.stream().map(Piece::table).filter(table -> table != null).toList();
        RichTextLoss loss = RichTextLoss.of(sent("pasted"));
        int merged = tables.stream().mapToInt(PastedTable::merged).sum();
        told = losses.told(new RichTextLoss(number("images"), tables.size(), loss.embedded(), loss.links()))
                        .orElse("")
                + (tables.isEmpty() ? "" : " " + texts.get("paste.table_is_block"))
                + (merged == 0 ? "" : " " + texts.get("paste.merged"));
    }

    /** Spreads what was copied from a spreadsheet over the cells of a table block, from the one on where it was pasted. */
    public void intoCells(BlockEditor editor) {
        Optional<Block> table = block(editor).filter(block -> block.getKind() == BlockKind.TABLE);
        Optional<PastedTable> pasted = PastedTable.of(sent("pasted"), sent("text"));
        if (table.isEmpty() || pasted.isEmpty()) {
            return;
        }
        TableGrid grid = table.get().getGrid();
        int row = number("row");
        int column = number("column");
        List<List<String>> rows = pasted.get().rows();
        if (grid.spread(row, column, rows)) {
            told = texts.format("paste.spread", rows.size(), pasted.get().columns())
                    + (pasted.get().merged() == 0 ? "" : " " + texts.get("paste.merged"));
        } else {
            tellTooLarge(row + rows.size(), column + pasted.get().columns());
        }
        editor.focusOn(at, "row:" + row + ":cell:" + column + ":text");
    }

    private void tellTooLarge(int rows, int columns) {
        told = texts.format("paste.too_large", rows, columns, TableGrid.MOST_ROWS, TableGrid.MOST_COLUMNS);
    }

    private Optional<Block> block(BlockEditor editor) {
        at = number("block");
        return at < editor.getList().size() ? Optional.of(editor.getList().get(at)) : Optional.empty();
    }

    private static int number(String name) {
        String typed = sent(name);
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private static String sent(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    /** What has just been done with a paste into the block at this place; null where nothing was. */
    public String told(int index) {
        return index == at ? told : null;
    }
}
