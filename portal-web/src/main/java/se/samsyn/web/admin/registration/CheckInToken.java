package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import se.samsyn.service.form.FormTokens;

/** What a post of the page for check-in has to bring: made for the one who is signed in, for some hours, and given anew with each list. */
@RequestScoped
public class CheckInToken {

    private static final String PURPOSE = "check-in:";

    @Inject
    private FormTokens tokens;

    @Inject
    private HttpServletRequest request;

    String issue() {
        return tokens.issue(purpose());
    }

    boolean isGenuine(String token) {
        return tokens.read(purpose(), token).isPresent();
    }

    private String purpose() {
        return PURPOSE + request.getRemoteUser();
    }
}
