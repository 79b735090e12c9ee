package se.samsyn.domain.type;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.network.NetworkVersion;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.project.ProjectVersion;
import se.samsyn.domain.publication.PublicationVersion;

/** The one list of the types whose versions have fields of their own; the other types have plain versions. */
public final class ContentTypes {

    private static final Map<ContentType, Supplier<ContentVersion>> VERSIONS = Map.of(
            ContentType.NETWORK, NetworkVersion::new,
            ContentType.ACTION_PLAN, ActionPlanVersion::new,
            ContentType.PROJECT, ProjectVersion::new,
            ContentType.PUBLICATION, PublicationVersion::new,
            ContentType.EVENT, EventVersion::new);

    private ContentTypes() {}

    /** The first draft of a new item. */
    public static ContentVersion firstDraft(ContentItem item, String title, String by, Instant at) {
        ContentVersion draft =
                VERSIONS.getOrDefault(item.getType(), ContentVersion::new).get();
        draft.beginFirst(item, title, by, at);
        return draft;
    }
}
