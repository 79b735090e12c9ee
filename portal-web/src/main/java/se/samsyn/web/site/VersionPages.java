package se.samsyn.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.published.PathLookup.Outcome;
import se.samsyn.service.dialogue.MatrixService;
import se.samsyn.service.published.PublishedContentService;

/**
 * Shows any version of an item, published or not, by the views that the public reads it by. Previews and kept copies are
 * both made of this.
 */
@ApplicationScoped
public class VersionPages {

    private static final String DIALOGUE = "dialog";

    @Inject
    private Site site;

    @Inject
    private PageBeans beans;

    @Inject
    private PublishedContentService content;

    @Inject
    private MatrixService matrices;

    /** The last parts of the addresses of all pages of a version: an empty one for its own, then those below. */
    public List<String> parts(ContentVersion version) {
        List<String> parts = new ArrayList<>(List.of(""));
        parts.addAll(version.partSlugs());
        if (isDialogue(version)) {
            parts.add(DIALOGUE);
        }
        return parts;
    }

    private boolean isDialogue(ContentVersion version) {
        return version.getItem().getType() == ContentType.EVENT
                && matrices.exists(version.getItem().getId());
    }

    /** The address of one of a version's pages, {@code /en/handlingsplaner/missbruk/beslutsdel}. */
    public static String address(ContentVersion version, String part) {
        return prefix(version.getLanguage()) + path(version, part);
    }

    /** What stands before the path of every page in a language. */
    public static String prefix(Language language) {
        return language == Language.ENGLISH ? "/en" : "";
    }

    private static String path(ContentVersion version, String part) {
        return version.getPath() + (part.isEmpty() ? "" : "/" + part);
    }

    /**
     * One of a version's pages as HTML, within a request for something else.
     *
     * @param notice what stands above the page, or {@code null}
     */
    public String render(
            ContentVersion version,
            String part,
            PreviewNotice notice,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        CapturedPage page = new CapturedPage(response);
        beans.forget();
        try {
            open(version, part, notice);
            request.getRequestDispatcher(view(version, part).file()).forward(new PageRequest(request), page);
        } finally {
            beans.forget();
        }
        if (!page.isWhole()) {
            throw new ServletException("Version " + version.getId() + " could not be rendered: " + page.getStatus());
        }
        return page.html();
    }

    private void open(ContentVersion version, String part, PreviewNotice notice) {
        ContentItem item = version.getItem();
        site.open(path(version, part), version.getLanguage() == Language.ENGLISH);
        String planPart = part.isEmpty() || part.equals(DIALOGUE) ? null : part;
        site.show(
                new PathLookup(
                        Outcome.FOUND,
                        item.getId(),
                        item.getType(),
                        version.getPath(),
                        planPart,
                        null,
                        null,
                        changed(version),
                        translated(item)),
                version);
        site.renderApart(notice);
    }

    // Only what the public can find leads on to its other language.
    private Instant translated(ContentItem item) {
        return content.lookup(item.getPath()).updatedEnglish();
    }

    private static Instant changed(ContentVersion version) {
        return version.getTextFrom() == null ? version.getChangedAt() : version.getTextFrom();
    }

    private SiteView view(ContentVersion version, String part) {
        if (part.isEmpty()) {
            return SiteView.of(version.getItem().getType());
        }
        return isDialogue(version) ? SiteView.DIALOGUE : SiteView.PLAN_PART;
    }

    /** The part if the version has it. */
    public Optional<String> known(ContentVersion version, String part) {
        return parts(version).stream().filter(part::equals).findFirst();
    }
}
