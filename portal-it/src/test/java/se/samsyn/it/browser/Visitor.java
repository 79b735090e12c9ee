package se.samsyn.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.server.Checkout;

/** Somebody with a browser of their own: own cookies, one page. Close it when they leave; it fails then if a script of the page did. */
public final class Visitor implements AutoCloseable {

    /** Screen widths that are looked at: a phone and a desk. */
    public static final int PHONE = 360;

    public static final int DESK = 1280;

    private final BrowserContext context;
    private final Page page;
    private final List<String> scriptErrors = new ArrayList<>();

    private Visitor(Browser browser, int width, ColorScheme scheme) {
        context = browser.newContext(new NewContextOptions()
                .setBaseURL(Portal.running().address().toString())
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setColorScheme(scheme)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onPageError(error -> scriptErrors.add(page.url() + " " + error));
    }

    /** A reader at a desk, in daylight. */
    public static Visitor reader(Browser browser) {
        return new Visitor(browser, DESK, ColorScheme.LIGHT);
    }

    public static Visitor reader(Browser browser, int width, ColorScheme scheme) {
        return new Visitor(browser, width, scheme);
    }

    /** Somebody on the staff who has signed in and has not opened a page yet. */
    public static Visitor signedIn(Browser browser, Account account) {
        Visitor visitor = reader(browser);
        String address = Portal.running().address().toString();
        visitor.context.addCookies(se.samsyn.it.account.Visitor.signedIn(account).cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address))
                .toList());
        return visitor;
    }

    /** Fills in and sends the login form that the page shows. */
    public static void signIn(Page page, Account account) {
        page.fill("[id='form:username']", account.username());
        page.fill("[id='form:password']", account.password());
        page.click("[id='form:submit']");
    }

    public Page page() {
        return page;
    }

    /** Keeps a picture of the whole page in target/screenshots, for people to look at; on one of the servers. */
    public void photograph(String name) {
        if (!Portal.running().isOnMicro()) {
            return;
        }
        Path picture = Checkout.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        if (!scriptErrors.isEmpty()) {
            throw new AssertionError("Scripts failed: " + scriptErrors);
        }
    }
}
