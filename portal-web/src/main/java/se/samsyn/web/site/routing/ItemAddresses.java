package se.samsyn.web.site.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.GonePage;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.SiteView;

/** Items by their path, with the parts of a plan and the pages below an event. */
@ApplicationScoped
class ItemAddresses implements Addresses {

    @Inject
    private PublishedContentService content;

    @Inject
    private EventPages eventPages;

    @Inject
    private GonePage gonePage;

    @Inject
    private Answers answers;

    @Inject
    private Site site;

    /** One look-up tells what stands, stood or never was there. */
    @Override
    public Optional<Answer> at(String path) {
        Optional<EventPage> page = EventPage.of(path);
        PathLookup found = content.lookup(page.map(each -> each.above(path)).orElse(path));
        return switch (found.outcome()) {
            case MOVED ->
                Optional.of(
                        answers.redirect(found.path() + page.map(EventPage::end).orElse("")));
            case REMOVED -> Optional.of((status, request, response) -> gonePage.show(found, request, response));
            case FOUND -> page.isPresent() ? eventPages.at(page.get(), found) : item(found);
            case UNKNOWN -> Optional.empty();
        };
    }

    // It may have ended between the two questions.
    private Optional<Answer> item(PathLookup found) {
        Optional<ContentVersion> live = live(found);
        live.ifPresent(version -> site.show(found, version));
        return found.part() == null
                ? live.map(any -> Answers.page(SiteView.of(found.type())))
                : live.filter(plan -> hasPart(plan, found.part())).map(any -> Answers.page(SiteView.PLAN_PART));
    }

    private Optional<ContentVersion> live(PathLookup found) {
        Optional<ContentVersion> live = content.live(found.itemId(), site.getLanguage());
        boolean untranslated = found.part() != null
                && live.filter(plan -> !hasPart(plan, found.part())).isPresent();
        // A part that the translation of its plan lacks is shown in Swedish.
        return untranslated ? content.live(found.itemId(), Language.SWEDISH) : live;
    }

    private static boolean hasPart(ContentVersion version, String slug) {
        return version.partSlugs().contains(slug);
    }
}
