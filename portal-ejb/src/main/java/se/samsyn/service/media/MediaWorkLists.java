package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.worklist.WorkList;

/** What the library lacks, as it stands on the dashboard; the same as its lists narrowed to that. */
@ApplicationScoped
public class MediaWorkLists {

    private record MediaWorkList(String key, int order, String count, String address) implements WorkList {

        @Override
        public String path(String username) {
            return address;
        }
    }

    @Produces
    WorkList withoutAltText() {
        return new MediaWorkList(
                "alt_text",
                54,
                """
                select count(*) from stored_file f where f.removed_at is null and f.width is not null
                and not f.decorative and f.alt_text = '' and %s""".formatted(ContentRights.MAY_READ_FILE.replace("?me", "?1").replace("?now", "?2")),
                "/admin/media?lack=ALT_TEXT");
    }

    @Produces
    WorkList inaccessibleDocuments() {
        return new MediaWorkList(
                "inaccessible_document", 56, """
                select count(*) from stored_file where removed_at is null and width is null and exception_ground is null
                and (judgement = 'INACCESSIBLE' or pages is not null
                    and not (tagged and titled and language_stated and text_layer))""", "/admin/document?state=INACCESSIBLE&exception=false");
    }
}
