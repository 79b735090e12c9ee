package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.published.VersionLinks;
import se.samsyn.domain.text.RichText;
import se.samsyn.service.published.PublishedContentService;

/** Where the page's references lead today. All of them are asked for at once; those to unpublished items lead nowhere. */
@Named
@RequestScoped
public class Links {

    private static final VersionLinks NONE = new VersionLinks(Map.of(), List.of(), List.of());

    @Inject
    private Site site;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublishedContentService content;

    private VersionLinks links;

    /** Stored rich text as HTML for the page, cleaned again on its way out. */
    public String html(String stored) {
        if (stored == null || stored.isBlank()) {
            return "";
        }
        return RichText.of(stored)
                .render(id -> Optional.ofNullable(targets().get(id)).map(LinkTarget::path), request.getContextPath());
    }

    /** The live item, or {@code null} when the public may not see it. */
    public LinkTarget target(ContentItem item) {
        return item == null ? null : targets().get(item.getId());
    }

    /** The related items that the public may see. */
    public List<LinkTarget> getRelated() {
        return links().related();
    }

    /** The areas that the page belongs to. */
    public List<LinkTarget> getAreas() {
        return links().areas();
    }

    private Map<Long, LinkTarget> targets() {
        return links().targets();
    }

    private VersionLinks links() {
        if (links == null) {
            ContentVersion version = site.version(ContentVersion.class);
            links = version == null ? NONE : content.links(version.getId(), site.getLanguage());
        }
        return links;
    }
}
