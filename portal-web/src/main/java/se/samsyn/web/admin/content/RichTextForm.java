package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.text.RichText;
import se.samsyn.service.content.ContentService;

/** Links in a draft's rich text: paths while it is edited, references to items when it is stored. */
@RequestScoped
public class RichTextForm {

    @Inject
    private ContentService contents;

    @Inject
    private WrittenTexts written;

    @Inject
    private LossWords losses;

    @Inject
    private HttpServletRequest request;

    /** Turns references into the paths that their items have now, or into a number where I may not know the path. */
    public void showPaths(ContentVersion draft) {
        draft.rewriteHtml(
                html -> html == null ? null : RichText.of(html).renderForWriter(this::path, request.getContextPath()));
    }

    private Optional<String> path(Long itemId) {
        return contents.pathOf(itemId);
    }

    /** Turns links to the portal's own pages, pasted with or without its address, into references. */
    public void keepReferences(ContentVersion draft) {
        draft.rewriteHtml(html ->
                html == null ? null : written.withReferences(RichText.of(html)).html());
    }

    /** Tells beside each text, and beside each link of a list of links, what leads nowhere. */
    public void judgeLinks(ContentVersion draft) {
        written.judgeLinks();
        for (int i = 0; i < draft.getBlocks().size(); i++) {
            List<BlockEntry> entries = draft.getBlocks().get(i).getEntries();
            for (int j = 0; j < entries.size(); j++) {
                BlockEntry entry = entries.get(j);
                String words = entry.getHeading() == null || entry.getHeading().isBlank()
                        ? entry.getUrl()
                        : entry.getHeading();
                written.judgeAddress("form:blocks:" + i + ":entries:" + j + ":url", words, entry.getUrl());
            }
        }
    }

    /** What cleaning has taken out of the texts that were sent, in one line; empty when it was nothing. */
    public Optional<String> told() {
        return losses.told(written.getLoss());
    }
}
