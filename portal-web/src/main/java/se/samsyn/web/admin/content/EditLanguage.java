package se.samsyn.web.admin.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.VersionRow;
import se.samsyn.service.content.ContentService;
import se.samsyn.web.body.SentRequest;

/** The language in which an edit page was opened: Swedish, or English by {@code ?language=en} with the Swedish text beside it. */
@Dependent
public class EditLanguage implements Serializable {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ContentService contents;

    @Inject
    private Clock clock;

    private Language chosen = Language.SWEDISH;
    private PlainTextVersion source;
    private boolean begun;
    private Instant overtakenAt;

    void open() {
        chosen = Language.ofTag(SentRequest.of(request).getParameter("language"));
    }

    /** Reads the text that a translation is made from, and whether it is newer than the translation. */
    void load(long itemId) {
        if (isOriginal()) {
            return;
        }
        ContentVersion swedish = contents.draft(itemId, Language.SWEDISH);
        source = PlainTextVersion.of(swedish);
        List<VersionRow> own = contents.history(itemId, chosen);
        begun = !own.isEmpty();
        overtakenAt = contents.history(itemId, Language.SWEDISH).stream()
                .filter(row -> row.isLiveAt(clock.instant()))
                .map(VersionRow::liveFrom)
                .filter(published -> begun && published.isAfter(own.get(0).changedAt()))
                .findFirst()
                .orElse(null);
    }

    public Language getChosen() {
        return chosen;
    }

    /** Whether the page holds the item's own language, with which its facts and place are edited. */
    public boolean isOriginal() {
        return chosen == Language.SWEDISH;
    }

    /** Whether anything has been saved in the language; before that, the draft is a copy of the Swedish text. */
    public boolean isBegun() {
        return begun;
    }

    /** When the Swedish text was published after the last change of the translation; else {@code null}. */
    public Instant getOvertakenAt() {
        return overtakenAt;
    }

    /** The latest Swedish text, to be read beside the translation; {@code null} on the Swedish page. */
    public PlainTextVersion getSource() {
        return source;
    }

    /** The public path of the page in the language: {@code /en/nyheter/…}. */
    public String path(String itemPath) {
        return isOriginal() ? itemPath : "/" + chosen.tag() + itemPath;
    }

    /** Under which name the browser keeps what is being written: "news-12", "news-12-en". */
    public String keep(ContentType type, String itemId) {
        return type.key() + "-" + itemId + (isOriginal() ? "" : "-" + chosen.tag());
    }
}
