package se.samsyn.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import se.samsyn.it.server.Checkout;

/**
 * Gives test methods the {@link Browser} that all classes share which run in the same thread. Where no browser is to be had, the tests
 * are skipped, and a note is left that the build's last lines repeat.
 */
public final class Browsing implements BeforeAllCallback, ParameterResolver {

    /** What the build looks for when it ends. */
    static final Path SKIPPED = Checkout.target().resolve("browser-tests-skipped");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Namespace OURS = Namespace.create(Browsing.class);

    private record Started(Playwright playwright, Browser browser, String trouble) implements AutoCloseable {

        @Override
        public void close() {
            if (playwright != null) {
                playwright.close();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Started started = started(context);
        if (started.browser() == null) {
            throw new TestAbortedException("no browser: " + started.trouble());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started(context).browser();
    }

    private static Started started(ExtensionContext context) {
        // Playwright belongs to the thread that started it.
        long thread = Thread.currentThread().getId();
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent("browser " + thread, any -> start(), Started.class);
    }

    private static Started start() {
        // The first pages of a server that has just started take their time on two cores.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (Chrome.program().isPresent()) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            return new Started(playwright, playwright.chromium().launch(Chrome.options()), null);
        } catch (PlaywrightException trouble) {
            noteSkipped();
            return new Started(null, null, trouble.getMessage());
        }
    }

    private static void noteSkipped() {
        try {
            Files.writeString(SKIPPED, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
