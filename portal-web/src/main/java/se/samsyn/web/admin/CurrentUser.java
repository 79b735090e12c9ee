package se.samsyn.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.account.Role;
import se.samsyn.domain.content.ContentType;
import se.samsyn.service.account.AccountService;
import se.samsyn.service.content.ContentService;
import se.samsyn.web.session.StaffSession;

/** Who is signed in, and what they may do. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccountService accounts;

    @Inject
    private ContentService contents;

    private final Map<String, String> names = new HashMap<>();

    public String getUsername() {
        return request.getRemoteUser();
    }

    public String getName() {
        return nameOf(getUsername());
    }

    /** The name to show for a user name; asked for once per page. */
    public String nameOf(String username) {
        return username == null ? "" : names.computeIfAbsent(username, accounts::displayName);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether I work with content at all, whatever I may do there. */
    public boolean isWriter() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.ALERT).anyMatch(this::is);
    }

    /** Whether I may put messages on every page. */
    public boolean isAlerting() {
        return is(Role.ALERT) || is(Role.ADMINISTRATOR);
    }

    /** Whether I may remove content and change the site's settings. */
    public boolean isPublisher() {
        return is(Role.PUBLISHER) || is(Role.ADMINISTRATOR);
    }

    /** Whether I may see who takes part in events. */
    public boolean isEventManager() {
        return is(Role.EVENT_MANAGER) || is(Role.ADMINISTRATOR);
    }

    /** The types of content that I may write. */
    public List<ContentType> getTypes() {
        return Arrays.stream(ContentType.values()).filter(contents::mayWrite).toList();
    }

    private boolean is(Role role) {
        return StaffSession.of(request)
                .filter(staff -> staff.roles().contains(role))
                .isPresent();
    }
}
