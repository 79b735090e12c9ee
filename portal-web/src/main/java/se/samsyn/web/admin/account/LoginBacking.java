package se.samsyn.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;
import org.primefaces.context.PrimeFacesContext;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.Guesses.Secret;
import se.samsyn.web.session.StaffSession;

/** {@code /admin/login}: name and password, and back to where somebody wanted to go. */
@Named
@RequestScoped
public class LoginBacking {

    private static final Logger LOG = Logger.getLogger(LoginBacking.class.getName());

    @Inject
    private SecurityContext security;

    @Inject
    private Guesses guesses;

    @Inject
    private PendingSignIn arrival;

    private String username;
    private String password;
    private String problem;

    /** Who is signed in already has no business here. */
    public void leaveIfSignedIn() throws IOException {
        if (StaffSession.of(request()).isPresent()) {
            redirect(ReturnPath.HOME);
        }
    }

    /** Signs in, or says that it did not work; never why. */
    public void signIn() throws IOException, ServletException {
        if (!guesses.mayTry(Secret.PASSWORD, request(), response())) {
            external().setResponseStatus(Guesses.TOO_MANY);
            problem = "admin_login.too_many";
            return;
        }
        // The new session takes over nothing of an earlier user's.
        if (request().getRemoteUser() != null) {
            StaffFilter.end(request());
        }
        if (authenticate() != AuthenticationStatus.SUCCESS) {
            LOG.info("Somebody failed to sign in");
            problem = "admin_login.failed";
            return;
        }
        guesses.wasRight(Secret.PASSWORD, request());
        arrival.session().begin(request());
        redirect(getReturnPath());
    }

    private AuthenticationStatus authenticate() {
        var credential =
                new UsernamePasswordCredential(username == null ? "" : username, password == null ? "" : password);
        return security.authenticate(
                request(),
                response(),
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The key of what went wrong, or null. */
    public String getProblem() {
        return problem;
    }

    /** Whether somebody comes from signing out. */
    public boolean isSignedOut() {
        return request().getParameter("ut") != null && problem == null;
    }

    /** What PrimeFaces wants back from every form, and puts there itself only by script. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public String getReturnPath() {
        return ReturnPath.safe(request().getParameter(ReturnPath.PARAMETER));
    }

    private static void redirect(String path) throws IOException {
        external().redirect(external().getRequestContextPath() + path);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
