package se.samsyn.web.site.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.network.NetworkScope;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.web.site.CardListBacking;
import se.samsyn.web.site.Filters;

/** All networks that the county takes part in. */
@Named
@RequestScoped
public class NetworkListBacking extends CardListBacking {

    @Override
    protected CardSearch search(Filters offered) {
        CardSearch search = offered.byArea(CardSearch.of(ContentType.NETWORK));
        return offered.constant("typ", "network_scope", NetworkScope.values())
                .map(search::ofKind)
                .orElse(search);
    }
}
