package se.samsyn.web.admin.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.samsyn.domain.account.Role;

/** Which roles open which staff pages; the services check again what is done there. */
final class AdminAccess {

    private static final Set<Role> ANYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> WRITERS = EnumSet.complementOf(EnumSet.of(Role.ALERT));
    private static final Map<String, Set<Role>> NARROWER = Map.of(
            "/admin/accessibility", Set.of(Role.PUBLISHER, Role.ADMINISTRATOR),
            "/admin/alert", Set.of(Role.ALERT, Role.ADMINISTRATOR),
            "/admin/me", ANYBODY,
            "/admin/account", Set.of(Role.ADMINISTRATOR),
            "/admin/job", Set.of(Role.ADMINISTRATOR),
            "/admin/mail", Set.of(Role.ADMINISTRATOR),
            "/admin/municipality/edit", Set.of(Role.ADMINISTRATOR),
            "/admin/personal-data", Set.of(Role.ADMINISTRATOR),
            "/admin/registration", Set.of(Role.EVENT_MANAGER, Role.ADMINISTRATOR),
            "/admin/settings", Set.of(Role.PUBLISHER, Role.ADMINISTRATOR));

    private AdminAccess() {}

    /** The path as the container reads it, decoded and without parameters, with single slashes. */
    static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        return (request.getServletPath() + (info == null ? "" : info)).replaceAll("/{2,}", "/");
    }

    static boolean isForStaff(String path) {
        return isAtOrBelow(path, "/admin");
    }

    static boolean isLogin(String path) {
        return path.equals("/admin/login") || path.equals("/admin/login.xhtml");
    }

    /** The first page after the login. */
    static boolean isHome(String path) {
        return path.matches("/admin/?|/admin/index(\\.xhtml)?");
    }

    static boolean isOpen(String path, Set<Role> held) {
        Set<Role> roles = NARROWER.entrySet().stream()
                .filter(area -> isAtOrBelow(path, area.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(WRITERS);
        return held.stream().anyMatch(roles::contains);
    }

    // A dot counts as below: /admin/account.xhtml is the same page as /admin/account.
    private static boolean isAtOrBelow(String path, String area) {
        return path.equals(area) || path.startsWith(area + "/") || path.startsWith(area + ".");
    }
}
