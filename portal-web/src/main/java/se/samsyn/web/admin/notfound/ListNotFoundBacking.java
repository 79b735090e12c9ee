package se.samsyn.web.admin.notfound;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.link.NotFoundRow;
import se.samsyn.domain.link.RedirectRow;
import se.samsyn.service.link.NotFoundService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/not-found}: the addresses, those that were let be, and the redirects, each a list of its own. */
@Named
@ViewScoped
public class ListNotFoundBacking extends ListBacking {

    private static final String PAGE = "/admin/not-found.xhtml?faces-redirect=true";

    @Inject
    private NotFoundService service;

    private Results<NotFoundRow> rows;
    private Results<RedirectRow> redirectRows;

    public void load() {
        int number = pageNumber();
        if (isRedirects()) {
            redirectRows = service.redirects(number);
        } else {
            rows = service.list(isDismissed(), number);
        }
    }

    /** Leads the address to the page that is suggested. */
    public String accept(NotFoundRow row) {
        return after(
                () -> service.redirect(row.path(), row.suggestedId()),
                "",
                "admin_not_found.redirected",
                row.path(),
                row.suggestedTitle());
    }

    public String dismiss(NotFoundRow row) {
        return after(() -> service.dismiss(row.path()), "", "admin_not_found.dismissed", row.path());
    }

    public String recall(NotFoundRow row) {
        return after(() -> service.recall(row.path()), "&show=dismissed", "admin_not_found.recalled", row.path());
    }

    public String removeRedirect(RedirectRow row) {
        return after(
                () -> service.removeRedirect(row.path(), row.itemId()),
                "&show=redirects",
                "admin_not_found.redirect_removed",
                row.path());
    }

    private String after(Runnable change, String view, String done, Object... values) {
        change.run();
        toast.say(done, values);
        return PAGE + view;
    }

    public boolean isRedirects() {
        return "redirects".equals(wanted("show"));
    }

    public boolean isDismissed() {
        return "dismissed".equals(wanted("show"));
    }

    public Results<NotFoundRow> getRows() {
        return rows;
    }

    public Results<RedirectRow> getRedirectRows() {
        return redirectRows;
    }
}
