package se.samsyn.web.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.samsyn.web.session.StaffSession;

/**
 * Staff sign in by a form of the portal, and each of their requests tells the container anew who they are and in which roles.
 *
 * <p>The container's own memory of a session is not used: when staff with different roles ask at once, Payara 6 forgets the roles of
 * some requests.
 */
@ApplicationScoped
public class StaffAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return context.notifyContainerAboutLogin(
                    stores.validate(context.getAuthParameters().getCredential()));
        }
        return StaffSession.of(request)
                .map(staff -> context.notifyContainerAboutLogin(staff.username(), staff.groups()))
                .orElseGet(context::doNothing);
    }
}
