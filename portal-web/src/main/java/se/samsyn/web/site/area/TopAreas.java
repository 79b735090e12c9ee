package se.samsyn.web.site.area;

import java.util.List;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.published.PublishedContentService;

/** The areas that do not lie below another one. */
public final class TopAreas {

    private static final int MOST = 200;

    private TopAreas() {}

    /** All of them, in the order that staff have given them. */
    public static List<ContentCard> in(PublishedContentService content, Language language) {
        int depth = ContentType.AREA.path().length();
        return content.first(CardSearch.of(ContentType.AREA), language, MOST).stream()
                .filter(area -> area.path().lastIndexOf('/') == depth)
                .toList();
    }
}
