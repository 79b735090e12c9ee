package se.samsyn.domain.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One cell of a table block; row 0 is the header row. */
@Entity
@Table(name = "content_block_cell")
public class TableCell {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "block_id")
    private Block block;

    @Column(name = "row_no")
    private int row;

    @Column(name = "col_no")
    private int column;

    @NotNull
    @Size(max = 1000, message = "{samsyn.too-long}")
    private String text = "";

    protected TableCell() {}

    TableCell(Block block, int row, int column, String text) {
        this.block = block;
        this.row = row;
        this.column = column;
        this.text = text;
    }

    public int getRow() {
        return row;
    }

    public int getColumn() {
        return column;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
