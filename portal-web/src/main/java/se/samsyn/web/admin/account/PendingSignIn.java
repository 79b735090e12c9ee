package se.samsyn.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import se.samsyn.service.account.SignedIn;
import se.samsyn.web.session.StaffSession;

/** Who has just shown the right password, on its way from the identity store to the session. */
@RequestScoped
class PendingSignIn {

    private SignedIn staff;

    void remember(SignedIn arrived) {
        staff = arrived;
    }

    StaffSession session() {
        return new StaffSession(staff.username(), staff.roles(), staff.securityVersion());
    }
}
