package se.samsyn.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.TableCell;

/** A table is read cell by cell together with its headers: every column has one, and the table says what it shows. */
final class TableCheck implements Check {

    @Override
    public Stream<Finding> on(Writing writing) {
        return writing.blocks(BlockKind.TABLE).flatMap(placed -> on(placed.block(), placed.place()));
    }

    private static Stream<Finding> on(Block table, String place) {
        List<Finding> findings = new ArrayList<>();
        List<TableCell> header = table.getGrid().getHeader();
        for (TableCell cell : header) {
            // The corner above a column of row headers may be empty.
            boolean corner = cell.getColumn() == 0 && table.isHeaderColumn();
            if (isBlank(cell) && !corner) {
                findings.add(Finding.of(Severity.WARNING, "check.table_header", place, cell.getColumn() + 1));
            }
        }
        if (table.isHeaderColumn()) {
            table.getGrid().getBody().stream()
                    .filter(row -> isBlank(row.get(0)) && !row.stream().allMatch(TableCheck::isBlank))
                    .forEach(row -> findings.add(Finding.of(
                            Severity.WARNING,
                            "check.table_row_header",
                            place,
                            row.get(0).getRow())));
        }
        if (table.getHeading() == null) {
            findings.add(Finding.of(Severity.ADVICE, "check.table_caption", place));
        }
        return findings.stream();
    }

    private static boolean isBlank(TableCell cell) {
        return cell.getText().isBlank();
    }
}
