package se.samsyn.service.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import se.samsyn.domain.account.StaffRoles;
import se.samsyn.service.worklist.WorkList;

/** What the accessibility statement asks of publishers, as it stands on the dashboard. */
@ApplicationScoped
public class AccessibilityWorkLists {

    private record StatementWorkList(String key, int order, String count, String address) implements WorkList {

        @Override
        public String path(String username) {
            return address;
        }

        @Override
        public Set<String> roles() {
            return Set.of(StaffRoles.PUBLISHER, StaffRoles.ADMINISTRATOR);
        }
    }

    @Produces
    WorkList messages() {
        return new StatementWorkList(
                "accessibility_message",
                15,
                "select count(*) from accessibility_message where handled_at is null",
                "/admin/accessibility/message");
    }

    @Produces
    WorkList staleStatement() {
        return new StatementWorkList("stale_statement", 80, """
                select count(*) from accessibility_statement where assessed_on is null
                or assessed_on + interval '12 months' < cast(?2 at time zone 'Europe/Stockholm' as date)""", "/admin/accessibility");
    }
}
