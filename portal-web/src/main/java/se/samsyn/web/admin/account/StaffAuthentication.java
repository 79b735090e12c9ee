package se.samsyn.web.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Staff sign in by a form of the portal; the container keeps who they are in the session. */
@CustomFormAuthenticationMechanismDefinition(
        // Never used by the container itself: StaffFilter sends people to the login, and knows where they wanted to go.
        loginToContinue = @LoginToContinue(loginPage = "/admin/login", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class StaffAuthentication {}
