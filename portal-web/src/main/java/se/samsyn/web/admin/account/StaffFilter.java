package se.samsyn.web.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import se.samsyn.service.account.AccountService;
import se.samsyn.web.platform.SameOrigin;
import se.samsyn.web.session.StaffSession;

/** Stands in front of every staff page: who is not signed in goes to the login, who may not go in meets a 404. */
// Mapped to everything: //admin/content.xhtml reaches a page too, but no filter of /admin/*.
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC},
        asyncSupported = true)
public class StaffFilter implements Filter {

    private final Turns turns = new Turns();

    @Inject
    private AccountService accounts;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        String path = AdminAccess.pathOf(request);
        if (!AdminAccess.isForStaff(path)) {
            chain.doFilter(request, response);
            return;
        }
        // A shared computer must not show staff pages from its cache after they have signed out.
        response.setHeader("Cache-Control", "no-store");
        if (!SameOrigin.isGiven(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (AdminAccess.isLogin(path)) {
            chain.doFilter(request, response);
        } else {
            letIn(path, request, response, chain);
        }
    }

    private void letIn(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<StaffSession> staff = signedIn(request);
        if (staff.isEmpty()) {
            askToSignIn(request, response);
        } else if (AdminAccess.isOpen(path, staff.get().roles())) {
            turns.pass(request, response, chain);
        } else if (AdminAccess.isHome(path)) {
            // Accounts that only write messages begin there.
            response.sendRedirect(request.getContextPath() + "/admin/alert");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<StaffSession> signedIn(HttpServletRequest request) {
        return StaffSession.of(request).filter(staff -> accounts.isCurrent(staff.username(), staff.securityVersion()));
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getRemoteUser() != null) {
            end(request);
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // The page stays as it is, with everything that was typed; its script says that the session is over.
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString();
        String asked =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ReturnPath.login(request.getContextPath(), asked));
    }

    static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
