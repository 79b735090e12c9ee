package se.samsyn.web.site.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.domain.link.FixedPage;
import se.samsyn.web.site.SiteView;

/** Lists and other pages that are always there. */
@ApplicationScoped
class FixedAddresses implements Addresses {

    @Inject
    private Answers answers;

    @Override
    public Optional<Answer> at(String path) {
        return FixedPage.at(path).map(page -> page.path().equals(path) ? show(page) : answers.redirect(page.path()));
    }

    private Answer show(FixedPage page) {
        answers.catchUp();
        return Answers.page(SiteView.of(page));
    }
}
