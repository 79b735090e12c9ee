package se.samsyn.web.admin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** What a session remembers of its beginning: whose it is, and what the account's security version was then. */
record StaffSession(String username, int securityVersion) implements Serializable {

    private static final String ATTRIBUTE = StaffSession.class.getName();

    static Optional<StaffSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((StaffSession) session.getAttribute(ATTRIBUTE))
                        .filter(staff -> staff.username().equals(request.getRemoteUser()));
    }

    /** Begins under a new id: whoever planted the old one must not share what follows. */
    void begin(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
