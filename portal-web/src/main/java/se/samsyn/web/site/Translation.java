package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.EventSeries;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.published.PathLookup.Outcome;

/** The page in the other language: which versions there are, where they are, and in which the text is shown. */
@Named
@RequestScoped
public class Translation {

    /** The directory and the names of series are kept in Swedish only. */
    private static final List<String> SWEDISH_ONLY = List.of("/organisationer/", "/kommuner/", EventSeries.PATH + "/");

    @Inject
    private Site site;

    /** The language of the text that the page shows, for its lang attribute: "sv" on an untranslated English page. */
    public String getLang() {
        return site.version()
                .map(ContentVersion::getLanguage)
                .orElse(site.getLanguage())
                .tag();
    }

    /** Whether an English page was asked for and its text is shown in Swedish, because there is no other. */
    public boolean isMissing() {
        return site.version()
                .filter(version -> version.getLanguage() != site.getLanguage())
                .isPresent();
    }

    /** Whether the page stands in both languages; an event's dialogue never does. */
    public boolean isBoth() {
        PathLookup lookup = site.getLookup();
        if (lookup.outcome() != Outcome.FOUND) {
            return SWEDISH_ONLY.stream().noneMatch(list -> site.getPath().startsWith(list));
        }
        boolean below = lookup.part() == null && !site.getPath().equals(lookup.path());
        return lookup.english() && !below && !isMissing();
    }

    /** What the site is and for whom, in the language being read where it has been said in it. */
    public String getTagline() {
        return isTaglineEnglish()
                ? site.getSettings().getEnglishTagline()
                : site.getSettings().getTagline();
    }

    public String getTaglineLang() {
        return isTaglineEnglish() ? Language.ENGLISH.tag() : Language.SWEDISH.tag();
    }

    private boolean isTaglineEnglish() {
        return site.getLanguage() == Language.ENGLISH
                && !site.getSettings().getEnglishTagline().isBlank();
    }

    /** The address by which the page is known: the Swedish one as long as the text is Swedish. */
    public String getCanonical() {
        return isBoth() ? site.absolute(site.getPath()) : getSwedish();
    }

    public String getSwedish() {
        return site.absolute(site.getPath(), Language.SWEDISH);
    }

    public String getEnglish() {
        return site.absolute(site.getPath(), Language.ENGLISH);
    }

    /** The same page, filters included, in the language that is not being read. */
    public String getOther() {
        String query = site.query();
        return site.href(site.getPath(), getOtherLanguage()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The tag of the language that is not being read. */
    public String getOtherLang() {
        return getOtherLanguage().tag();
    }

    private Language getOtherLanguage() {
        return site.getLanguage() == Language.ENGLISH ? Language.SWEDISH : Language.ENGLISH;
    }
}
