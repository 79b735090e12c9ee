package se.samsyn.service.worklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.samsyn.domain.account.StaffRoles;

/**
 * One kind of work that waits for somebody, such as pages that are due for review.
 *
 * <p>Every CDI bean of this type stands on the dashboard of those whom it is for. Its words are {@code admin_work.<key>} in
 * the staff's bundle, a choice by number; the list that {@link #path} leads to must hold as many lines as {@link #count} says.
 */
public interface WorkList {

    /** Names the list, {@code review_due}. */
    String key();

    /** Where it stands among the others, the most urgent first: 10, 20, 30. */
    int order();

    /**
     * SQL that counts, a whole query with one number, supported by an index. {@code ?1} is the reader's user name, {@code ?2}
     * the present moment (timestamptz); both may be left out or repeated.
     */
    String count();

    /** Where the list is, {@code /admin/content?owner=anna}. */
    String path(String username);

    /** Which roles have it on their dashboard; everybody who works with content, unless the list says otherwise. */
    default Set<String> roles() {
        return Set.of(StaffRoles.EDITOR, StaffRoles.PUBLISHER, StaffRoles.EVENT_MANAGER, StaffRoles.ADMINISTRATOR);
    }

    /** A user name as a part of an address. */
    static String encoded(String username) {
        return URLEncoder.encode(username, StandardCharsets.UTF_8);
    }
}
