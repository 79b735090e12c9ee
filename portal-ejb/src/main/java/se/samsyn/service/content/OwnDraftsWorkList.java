package se.samsyn.service.content;

import jakarta.enterprise.context.ApplicationScoped;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.worklist.WorkList;

/** What the reader owns and nobody has finished; the same as the list of content narrowed to drafts and owner. */
@ApplicationScoped
class OwnDraftsWorkList implements WorkList {

    @Override
    public String key() {
        return "own_drafts";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String count() {
        return """
                select count(*) from content_version v join content_item i on i.id = v.item_id
                where i.removed_at is null and i.owner = ?1 and v.language = 'sv' and v.state = 'DRAFT' and %s
                and not exists (select 1 from content_version n
                    where n.item_id = v.item_id and n.language = v.language and n.number > v.number)""".formatted(ContentRights.MAY_WRITE.replace("?me", "?1"));
    }

    @Override
    public String path(String username) {
        return "/admin/content?standing=DRAFT&owner=" + WorkList.encoded(username);
    }
}
