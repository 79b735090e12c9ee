package se.samsyn.web.site.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.web.site.CardListBacking;
import se.samsyn.web.site.Filters;

/** All publications, the latest first. */
@Named
@RequestScoped
public class PublicationListBacking extends CardListBacking {

    @Override
    protected CardSearch search(Filters offered) {
        return offered.byArea(CardSearch.of(ContentType.PUBLICATION));
    }
}
