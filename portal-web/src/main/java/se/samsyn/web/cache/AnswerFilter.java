package se.samsyn.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import se.samsyn.web.cache.PageCache.Turn;

/**
 * Answers for public pages that are finished already, and sends text zipped to whoever reads that: pages, answers to scripts,
 * style sheets and scripts, those of libraries too.
 *
 * <p>The server's own compression has neither {@code Vary} nor a tag for each form. It stays off.
 */
public class AnswerFilter implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What is nobody's page, or one person's; asked for before anything else, since these never wait for each other. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(en/)?(admin|anmalan|api|assets|fel|filer|forhandsvisning|health|jakarta\\.faces\\.resource|metrics|openapi|svara|workshop)(/.*)?");

    private static final int SECONDS_TO_WAIT = 20;

    @Inject
    private PageCache cache;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        boolean reading = READING.contains(request.getMethod());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (reading && cache.isOn() && !NO_PAGE.matcher(path).matches()) {
            read(request, response, chain);
        } else {
            make(request, response, chain, !reading);
        }
    }

    private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean writes)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse(response, () -> {});
        chain.doFilter(request, held);
        if (writes) {
            // Whoever reads the answer sees what they have done.
            cache.catchUp();
        }
        held.finish(ZippedText.isAccepted(request));
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageKey key = PageKey.of(request);
        boolean stale = cache.isBlind();
        Optional<CachedPage> known = cache.find(key);
        Turn turn = cache.turn(key);
        if (known.isEmpty()) {
            Optional<CompletableFuture<Optional<CachedPage>>> begun = cache.begin(turn);
            if (begun.isEmpty()) {
                makeForAll(turn, request, response, chain);
                return;
            }
            known = await(begun.get());
        }
        if (known.isPresent()) {
            known.get().send(request, response, stale);
        } else {
            make(request, response, chain, false);
        }
    }

    private static Optional<CachedPage> await(CompletableFuture<Optional<CachedPage>> begun) {
        try {
            return begun.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private void makeForAll(Turn turn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<CachedPage> page = Optional.empty();
        HeldResponse held = new HeldResponse(response, () -> cache.end(turn, Optional.empty()));
        try {
            Instant until = cache.until();
            chain.doFilter(request, held);
            page = finished(request, held, until);
        } finally {
            cache.end(turn, page);
        }
        if (page.isPresent()) {
            page.get().send(request, response, false);
        } else {
            held.finish(ZippedText.isAccepted(request));
        }
    }

    private static Optional<CachedPage> finished(HttpServletRequest request, HeldResponse held, Instant until) {
        PageMaking making = PageMaking.of(request);
        boolean shared = making.isShared()
                && held.getStatus() == HttpServletResponse.SC_OK
                && !held.containsHeader("Set-Cookie");
        return held.text()
                .filter(text -> shared)
                .map(text -> new CachedPage(held.headers(), ZippedText.of(text), until, making.parts()));
    }
}
