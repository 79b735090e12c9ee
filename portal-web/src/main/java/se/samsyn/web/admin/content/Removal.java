package se.samsyn.web.admin.content;

import java.io.Serializable;

/** The decision to remove an item, as it is written down before it is carried out. */
public final class Removal implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reference;
    private String reason;

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
