package se.samsyn.service.maintenance;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import se.samsyn.domain.account.StaffRoles;
import se.samsyn.domain.maintenance.MaintenanceList;
import se.samsyn.service.worklist.WorkList;

/** The lists of maintenance as they stand on the dashboard. */
@ApplicationScoped
public class MaintenanceWorkLists {

    private static final Set<String> EVERYBODY =
            Set.of(StaffRoles.EDITOR, PUBLISHER, StaffRoles.EVENT_MANAGER, ADMINISTRATOR);
    private static final Set<String> LEADING = Set.of(PUBLISHER, ADMINISTRATOR);

    /** A list of care, everybody's or only what the reader owns. */
    private record CareWorkList(String key, int order, MaintenanceList list, boolean owned, Set<String> roles)
            implements WorkList {

        @Override
        public String count() {
            return MaintenanceQuery.count(list, owned);
        }

        @Override
        public String path(String username) {
            return "/admin/maintenance?list=" + list + (owned ? "&owner=" + WorkList.encoded(username) : "");
        }
    }

    @Produces
    WorkList ownReviewDue() {
        return new CareWorkList("own_review_due", 30, MaintenanceList.REVIEW_DUE, true, EVERYBODY);
    }

    @Produces
    WorkList undocumented() {
        return new CareWorkList("undocumented", 40, MaintenanceList.UNDOCUMENTED, false, EVERYBODY);
    }

    @Produces
    WorkList contactLeft() {
        return new CareWorkList("contact_left", 50, MaintenanceList.CONTACT_LEFT, false, EVERYBODY);
    }

    @Produces
    WorkList reviewDue() {
        return new CareWorkList("review_due", 60, MaintenanceList.REVIEW_DUE, false, LEADING);
    }

    @Produces
    WorkList ownerless() {
        return new CareWorkList("ownerless", 70, MaintenanceList.OWNERLESS, false, LEADING);
    }
}
