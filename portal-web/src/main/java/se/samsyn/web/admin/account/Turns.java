package se.samsyn.web.admin.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets the forms that one person sends through one after the other: of a double click, the second finds its page finished
 * instead of doing the same beside the first.
 */
final class Turns {

    // Two people may share a lane, at the price of waiting for each other now and then.
    private static final int LANES = 256;
    private static final String STAFF_PAGES = "faces";

    private final Lock[] lanes =
            Stream.generate(ReentrantLock::new).limit(LANES).toArray(Lock[]::new);

    void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        boolean form = request.getMethod().equals("POST")
                && STAFF_PAGES.equals(request.getHttpServletMapping().getServletName());
        if (!form || session == null) {
            chain.doFilter(request, response);
            return;
        }
        Lock lane = lanes[Math.floorMod(session.getId().hashCode(), LANES)];
        lane.lock();
        try {
            chain.doFilter(request, response);
        } finally {
            lane.unlock();
        }
    }
}
