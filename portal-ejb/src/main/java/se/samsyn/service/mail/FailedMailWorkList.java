package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.samsyn.domain.account.StaffRoles;
import se.samsyn.service.worklist.WorkList;

/** Mail that somebody has to decide on. */
@ApplicationScoped
class FailedMailWorkList implements WorkList {

    @Override
    public String key() {
        return "failed_mail";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String count() {
        return "select count(*) from mail where state in ('FAILED', 'IN_DOUBT')";
    }

    @Override
    public String path(String username) {
        return "/admin/mail?state=TROUBLED";
    }

    @Override
    public Set<String> roles() {
        return Set.of(StaffRoles.ADMINISTRATOR);
    }
}
