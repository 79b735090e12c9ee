package se.samsyn.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** One thing that the session of somebody on the staff remembers; who has no session gets none by asking. */
final class SessionValue<T> {

    private final HttpServletRequest request;
    private final String name;
    private final Class<T> type;

    SessionValue(HttpServletRequest request, String name, Class<T> type) {
        this.request = request;
        this.name = name;
        this.type = type;
    }

    Optional<T> find() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(type.cast(session.getAttribute(name)));
    }

    void set(T value) {
        request.getSession().setAttribute(name, value);
    }
}
