package se.samsyn.web.site.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.preview.PreviewLink;
import se.samsyn.domain.preview.RelatedDraft;
import se.samsyn.web.site.PageLinks;
import se.samsyn.web.site.PreviewNotice;
import se.samsyn.web.site.PreviewNotice.Draft;
import se.samsyn.web.site.VersionPages;

/** The pages of a preview link: what the public would read, with a notice, and with links that stay within the preview. */
@ApplicationScoped
class PreviewPages {

    @Inject
    private VersionPages pages;

    boolean has(ContentVersion version, String part) {
        return pages.known(version, part).isPresent();
    }

    String render(
            ContentVersion version,
            PreviewPath path,
            PreviewLink link,
            List<RelatedDraft> drafts,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        String context = request.getContextPath();
        String site = context + VersionPages.prefix(link.getLanguage());
        String base = context + PreviewPath.BASE + path.token().text();
        String here = path.draft() == null ? base : base + "/utkast/" + path.draft();
        Map<String, String> addresses = new HashMap<>();
        drafts.forEach(draft -> addresses.put(site + draft.path(), base + "/utkast/" + draft.itemId()));
        addresses.put(site + link.getItem().getPath(), base);
        for (String part : pages.parts(version)) {
            addresses.put(context + VersionPages.address(version, part), part.isEmpty() ? here : here + "/" + part);
        }
        String html = pages.render(version, path.part(), notice(version, link, drafts, base), request, response);
        return new PageLinks(html, context)
                .filesAt(base + "/filer/")
                .pagesAt(addresses)
                .html();
    }

    private static PreviewNotice notice(
            ContentVersion version, PreviewLink link, List<RelatedDraft> drafts, String base) {
        List<Draft> shown = drafts.stream()
                .map(draft -> new Draft(draft.title(), base + "/utkast/" + draft.itemId()))
                .toList();
        return new PreviewNotice(version.getNumber(), version.getState(), link.getExpiresAt(), shown);
    }
}
