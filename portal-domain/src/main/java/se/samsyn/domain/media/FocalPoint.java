package se.samsyn.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The place in a picture that must stay in sight when it is cropped, in percent from the left and from the top. */
@Embeddable
public class FocalPoint implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MIDDLE = 50;

    @Column(name = "focus_x")
    private int x = MIDDLE;

    @Column(name = "focus_y")
    private int y = MIDDLE;

    /** The middle. */
    public FocalPoint() {}

    public FocalPoint(int x, int y) {
        this.x = within(x);
        this.y = within(y);
    }

    /** Where a piece of this length begins, as near to having the point in its middle as the whole allows. */
    public static int start(int percent, int whole, int piece) {
        int wanted = (int) Math.round(whole * percent / 100.0 - piece / 2.0);
        return Math.max(0, Math.min(whole - piece, wanted));
    }

    private static int within(int percent) {
        return Math.max(0, Math.min(100, percent));
    }

    public int getX() {
        return x;
    }

    public int getY() {
        return y;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FocalPoint point && point.x == x && point.y == y;
    }

    @Override
    public int hashCode() {
        return Objects.hash(x, y);
    }
}
