package se.samsyn.web.admin.event;

import java.io.Serializable;
import se.samsyn.domain.event.ChangeNotice;

/** What is typed in a dialog about another time or place: why, and whether the programme follows. */
public final class NoticeForm implements Serializable {

    private String reason;
    private boolean withProgramme = true;

    ChangeNotice toNotice() {
        return new ChangeNotice(reason, withProgramme);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isWithProgramme() {
        return withProgramme;
    }

    public void setWithProgramme(boolean withProgramme) {
        this.withProgramme = withProgramme;
    }
}
