package se.samsyn.web.body;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import se.samsyn.web.session.StaffSession;

/**
 * Takes in what comes with a request before anything else runs; <code>web.xml</code> maps it before all other filters.
 *
 * <p>What has arrived already, as with nearly every form, is read on the spot. For the rest no thread waits: the request is laid aside,
 * {@link BodyReader} is called as bytes come, and the request goes on when they are there. So people with a slow line, or
 * who pretend to have one, keep nobody waiting.
 */
public class BodyFilter implements Filter {

    private static final String BODY = Body.class.getName();

    /** So many are at work with what has come late; each may need ten times its body's size of memory. */
    private static final int AT_WORK = 8;

    private final Semaphore turns = new Semaphore(AT_WORK, true);

    @Inject
    private RequestContexts contexts;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        // Before anybody reads a parameter: the server's own guess turns å into two other mails.
        request.setCharacterEncoding("UTF-8");
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            Body body = (Body) request.getAttribute(BODY);
            inTurn(() -> contexts.around(request, () -> goOn(request, body, response, chain)));
        } else {
            takeIn(request, response, chain);
        }
    }

    private static void takeIn(HttpServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BodyRule rule = BodyRule.of(request, StaffSession.of(request).isPresent());
        Body body = new Body(rule);
        // Also where nothing is to come: from here on, the server reads no parameters itself, and nobody waits for it
        // to.
        ServletInputStream in = request.getInputStream();
        if (isHere(request, in)) {
            readHere(in, body);
            goOn(request, body, response, chain);
        } else if (!request.isAsyncSupported()) {
            // One of the server's own servlets, such as that of its health, which take nothing.
            body.fail(BodyProblem.BROKEN);
            goOn(request, body, response, chain);
        } else {
            closeAfter(request, (HttpServletResponse) response);
            layAside(request, in, body, rule);
        }
    }

    /** Whether all that there is has arrived; most requests have nothing. */
    private static boolean isHere(HttpServletRequest request, ServletInputStream in) throws IOException {
        long length = request.getContentLengthLong();
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        return !chunked && (length <= 0 || in.available() >= length);
    }

    private static void readHere(ServletInputStream in, Body body) throws IOException {
        byte[] some = new byte[BodyReader.AT_ONCE];
        while (in.available() > 0) {
            int length = in.read(some);
            if (length < 0) {
                return;
            }
            body.take(some, length);
        }
    }

    private static void layAside(HttpServletRequest request, ServletInputStream in, Body body, BodyRule rule) {
        request.setAttribute(BODY, body);
        AsyncContext later = request.startAsync();
        later.setTimeout(rule.patience().toMillis());
        BodyReader reader = new BodyReader(in, body, later);
        later.addListener(reader);
        in.setReadListener(reader);
        reader.leave();
    }

    /** Payara may not hear the next request of a connection when it has laid one aside: it is silent for half a minute, then gone. */
    private static void closeAfter(HttpServletRequest request, HttpServletResponse response) {
        if (request.getProtocol().startsWith("HTTP/1")) {
            response.setHeader("Connection", "close");
        }
    }

    /** The server starts a thread for each request that goes on later, however many there are; here they stand in line. */
    private void inTurn(RequestContexts.Rest rest) throws IOException, ServletException {
        turns.acquireUninterruptibly();
        try {
            rest.run();
        } finally {
            turns.release();
        }
    }

    private static void goOn(HttpServletRequest request, Body body, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (SentRequest sent = new SentRequest(request, body)) {
            chain.doFilter(sent, response);
        }
    }
}
