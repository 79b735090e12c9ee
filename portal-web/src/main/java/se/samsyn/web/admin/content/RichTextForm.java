package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.text.RichText;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.settings.SiteAddress;

/** Links in a draft's rich text: paths while it is edited, references to items when it is stored. */
@RequestScoped
public class RichTextForm {

    @Inject
    private ContentService contents;

    @Inject
    private SiteAddress address;

    @Inject
    private HttpServletRequest request;

    /** Turns references into the paths that their items have now, or into a number where I may not know the path. */
    public void showPaths(ContentVersion draft) {
        draft.rewriteHtml(html -> html == null ? null : RichText.of(html).render(this::path, request.getContextPath()));
    }

    private Optional<String> path(Long itemId) {
        return contents.pathOf(itemId);
    }

    /** Turns links to the portal's own pages, pasted with or without its address, into references. */
    public void keepReferences(ContentVersion draft) {
        String url = request.getRequestURL().toString();
        String here = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        // Staff may reach the portal by another address than the public, and paste either.
        for (String own : List.of(address.of(""), here)) {
            draft.rewriteHtml(html -> html == null
                    ? null
                    : RichText.of(html).withReferences(own, contents::itemAt).html());
        }
    }
}
