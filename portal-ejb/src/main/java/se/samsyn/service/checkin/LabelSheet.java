package se.samsyn.service.checkin;

import java.util.Arrays;
import java.util.Optional;

/** A sheet of A4 with places for name badges, as it is sold. All measures are in millimetres. */
public enum LabelSheet {
    /** For badge holders: cut or torn along the lines. */
    BADGES_90_54(90, 54, 2, 5, 0, 0),
    /** Self-adhesive name badges. */
    LABELS_80_50(80, 50, 2, 5, 15, 5),
    /** Large labels, for names that are to be read from afar. */
    LABELS_99_68(99.1, 67.7, 2, 4, 2.5, 0),
    /** Small labels. */
    LABELS_64_38(63.5, 38.1, 3, 7, 2.5, 0);

    private static final double PAGE_WIDTH = 210;
    private static final double PAGE_HEIGHT = 297;

    private final double width;
    private final double height;
    private final int columns;
    private final int rows;
    private final double across;
    private final double down;

    LabelSheet(double width, double height, int columns, int rows, double across, double down) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.across = across;
        this.down = down;
    }

    /** The sheet with that name, in small letters as addresses have it. */
    public static Optional<LabelSheet> named(String name) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.getCode().equals(name))
                .findFirst();
    }

    /** Its name in addresses. */
    public String getCode() {
        return name().substring(name().indexOf('_') + 1).replace('_', 'x');
    }

    /** How wide a badge is. */
    public double getWidth() {
        return width;
    }

    /** How high a badge is. */
    public double getHeight() {
        return height;
    }

    /** How many badges a sheet has. */
    public int getPlaces() {
        return columns * rows;
    }

    /** Whether the badges are to be cut out of plain paper. */
    public boolean isCut() {
        return this == BADGES_90_54;
    }

    /** From the sheet's left edge to the badge at that place, which are counted row by row from 0. */
    double left(int place) {
        double margin = (PAGE_WIDTH - columns * width - (columns - 1) * across) / 2;
        return margin + place % columns * (width + across);
    }

    /** From the sheet's upper edge to the badge at that place. */
    double top(int place) {
        double margin = (PAGE_HEIGHT - rows * height - (rows - 1) * down) / 2;
        return margin + place / columns * (height + down);
    }
}
