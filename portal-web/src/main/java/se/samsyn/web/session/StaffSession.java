package se.samsyn.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.account.Role;

/**
 * What a session remembers of its beginning: whose it is, and what the account's roles and security version were then. A
 * change of roles raises the version, and so ends the session.
 */
public record StaffSession(String username, Set<Role> roles, int securityVersion) implements Serializable {

    private static final String ATTRIBUTE = StaffSession.class.getName();

    public StaffSession {
        roles = Set.copyOf(roles);
    }

    /** The session of whoever has signed in. */
    public static Optional<StaffSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((StaffSession) session.getAttribute(ATTRIBUTE));
    }

    /** The roles as the container knows them. */
    public Set<String> groups() {
        return roles.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** Begins under a new id: whoever planted the old one must not share what follows. */
    public void begin(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
