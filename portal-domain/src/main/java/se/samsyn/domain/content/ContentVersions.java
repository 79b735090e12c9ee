package se.samsyn.domain.content;

import java.time.Instant;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.network.NetworkVersion;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.project.ProjectVersion;
import se.samsyn.domain.publication.PublicationVersion;

/** Makes versions of the class that belongs to a content type. */
public final class ContentVersions {

    private ContentVersions() {}

    /** The first draft of a new item. */
    public static ContentVersion firstDraft(ContentItem item, String title, String by, Instant at) {
        ContentVersion draft = emptyFor(item.getType());
        draft.begin(item, Language.SWEDISH, 1, by, at);
        draft.setTitle(title);
        return draft;
    }

    /** The bare row of a draft that has none yet; what stands in the draft is put on it afterwards. */
    public static ContentVersion rowFor(ContentVersion draft, ContentItem item) {
        ContentVersion row = emptyFor(item.getType());
        row.begin(item, draft.getLanguage(), draft.getNumber(), draft.getAuthor(), draft.getCreatedAt());
        row.setTitle(draft.getTitle());
        return row;
    }

    static ContentVersion emptyFor(ContentType type) {
        return switch (type) {
            case AREA, PAGE, NEWS -> new ContentVersion();
            case NETWORK -> new NetworkVersion();
            case ACTION_PLAN -> new ActionPlanVersion();
            case PROJECT -> new ProjectVersion();
            case PUBLICATION -> new PublicationVersion();
            case EVENT -> new EventVersion();
        };
    }
}
