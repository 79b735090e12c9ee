package se.samsyn.web.site.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;

/** Search in everything that is published. */
@Named
@RequestScoped
public class SearchBacking {

    private static final int LONGEST = 200;

    @Inject
    private Site site;

    @Inject
    private PublishedContentService content;

    private String words;
    private Results<ContentCard> results;

    @PostConstruct
    void load() {
        words = site.parameter("q")
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .orElse("");
        if (!words.isEmpty()) {
            results = content.list(
                    CardSearch.of(ContentType.values())
                            .withWords(words)
                            .onPage(site.getPageNumber(), CardSearch.PAGE_SIZE),
                    site.getLanguage());
        }
    }

    /** What is searched for; empty before the first search. */
    public String getWords() {
        return words;
    }

    /** What was found; {@code null} before the first search. */
    public Results<ContentCard> getResults() {
        return results;
    }
}
