package se.samsyn.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import se.samsyn.domain.Results;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.published.PublishedContentService;

/** A public list, a page at a time; filters and page stand in the address. */
public abstract class CardListBacking {

    @Inject
    private Site site;

    @Inject
    private Filters filters;

    @Inject
    private PublishedContentService content;

    private Results<ContentCard> results;

    @PostConstruct
    void load() {
        CardSearch search = search(filters);
        results = content.list(search.onPage(site.getPageNumber(), CardSearch.PAGE_SIZE), site.getLanguage());
        if (results.number() > results.pages()) {
            // A list that has grown shorter, or a number made up: the last page is nearest to what was meant.
            results = content.list(search.onPage(results.pages(), CardSearch.PAGE_SIZE), site.getLanguage());
        }
    }

    /** What the list consists of, narrowed by those filters that the list offers. */
    protected abstract CardSearch search(Filters offered);

    public Results<ContentCard> getResults() {
        return results;
    }
}
