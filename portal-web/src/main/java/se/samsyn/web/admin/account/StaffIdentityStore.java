package se.samsyn.web.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import se.samsyn.service.account.AccountService;
import se.samsyn.service.account.SignedIn;
import se.samsyn.web.platform.VisitorAddress;

/** Tells the container who is on the staff: the accounts of the portal, with their roles as groups. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

    @Inject
    private AccountService accounts;

    @Inject
    private PendingSignIn arrival;

    @Inject
    private VisitorAddress visitor;

    @Inject
    private HttpServletRequest request;

    /** Called by the container with what somebody typed. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.authenticate(credential.getCaller(), credential.getPasswordAsString(), visitor.of(request))
                .map(this::welcome)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private CredentialValidationResult welcome(SignedIn staff) {
        arrival.remember(staff);
        return new CredentialValidationResult(
                staff.username(), arrival.session().groups());
    }
}
