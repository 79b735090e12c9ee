package se.samsyn.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A field that would be different: what stands there, and what shall stand there, as texts; null for nothing. */
@Embeddable
public class ChangedField implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "field")
    private String field;

    @Column(name = "before")
    private String before;

    @Column(name = "after")
    private String after;

    protected ChangedField() {}

    /** @param field the form's name for it, {@code phone} */
    ChangedField(String field, String before, String after) {
        this.field = field;
        this.before = before;
        this.after = after;
    }

    public String getField() {
        return field;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
