package se.samsyn.web.site.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.web.site.CardListBacking;
import se.samsyn.web.site.Filters;

/** All news, the latest first. */
@Named
@RequestScoped
public class NewsListBacking extends CardListBacking {

    @Override
    protected CardSearch search(Filters offered) {
        return offered.byArea(CardSearch.of(ContentType.NEWS));
    }
}
