package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.link.OwnPathProblem;
import se.samsyn.domain.text.RichText;
import se.samsyn.domain.text.RichTextLink;
import se.samsyn.domain.text.RichTextLoss;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.link.OwnPaths;
import se.samsyn.service.settings.SiteAddress;
import se.samsyn.web.admin.Problems;

/** The formatted texts of the form that was sent, by their fields: what cleaning took away, and links that lead nowhere. */
@RequestScoped
public class WrittenTexts {

    @Inject
    private Problems problems;

    @Inject
    private ContentService contents;

    @Inject
    private OwnPaths ownPaths;

    @Inject
    private SiteAddress address;

    @Inject
    private HttpServletRequest request;

    private final Map<String, RichText> texts = new LinkedHashMap<>();
    private RichTextLoss loss = new RichTextLoss(0, 0, 0, 0);

    /** Notes what was sent for the field with this client id, and what was kept of it. */
    public void note(String field, String sent, RichText kept) {
        texts.put(field, kept);
        loss = loss.plus(RichTextLoss.of(sent));
    }

    /** What cleaning has taken away in all fields together. */
    public RichTextLoss getLoss() {
        return loss;
    }

    /** Puts every link that leads nowhere beside its field. */
    public void judgeLinks() {
        texts.forEach((field, text) -> withReferences(text).links().forEach(link -> judge(field, link)));
    }

    /** Puts an address in a field of its own beside it, where it leads nowhere within the portal. */
    public void judgeAddress(String field, String words, String typed) {
        if (typed != null && !typed.isBlank()) {
            withReferences(RichText.ofLink(words, typed)).links().stream()
                    .filter(link -> link.href().startsWith("/"))
                    .forEach(link -> judge(field, link));
        }
    }

    private void judge(String field, RichTextLink link) {
        if (link.isUnfinished()) {
            problems.addAtClientId(field, "error.link_unfinished", link.words(), link.href());
        } else if (link.href().startsWith("/")) {
            problem(link.href())
                    .ifPresent(why -> problems.addAtClientId(
                            field,
                            why == OwnPathProblem.STAFF ? "error.link_staff" : "error.link_unknown",
                            link.words(),
                            link.href()));
        }
    }

    // What its writer prepares has pages below it, too: the registration of an event that is not public yet.
    private Optional<OwnPathProblem> problem(String path) {
        return ownPaths.problem(path).filter(why -> why == OwnPathProblem.STAFF || !isMine(OwnPaths.page(path)));
    }

    private boolean isMine(String page) {
        String above = page.substring(0, page.lastIndexOf('/'));
        return isKnownToMe(page) || isKnownToMe(above);
    }

    private boolean isKnownToMe(String path) {
        return contents.itemAt(path).flatMap(contents::known).isPresent();
    }

    /** Links to the portal's own pages, pasted with or without its address, as references; to its other addresses, as paths. */
    public RichText withReferences(RichText text) {
        String url = request.getRequestURL().toString();
        String here = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        RichText kept = text;
        // Staff may reach the portal by another address than the public, and paste either.
        for (String own : List.of(address.of(""), here)) {
            kept = kept.withReferences(own, contents::itemAt);
        }
        return kept;
    }
}
