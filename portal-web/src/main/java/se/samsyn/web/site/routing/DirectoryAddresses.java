package se.samsyn.web.site.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.samsyn.domain.event.EventSeries;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.event.EventSeriesService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.SiteView;

/** Entries of lists that are no items: organisations, municipalities, series of events. */
@ApplicationScoped
class DirectoryAddresses implements Addresses {

    private static final String ORGANISATIONS = "/organisationer";
    private static final String MUNICIPALITIES = "/kommuner";

    /** What the entries lie below. */
    static final Set<String> LISTS = Set.of(ORGANISATIONS, MUNICIPALITIES, EventSeries.PATH);

    @Inject
    private DirectoryService directory;

    @Inject
    private EventSeriesService series;

    @Inject
    private PublishedContentService content;

    @Inject
    private Answers answers;

    @Inject
    private Site site;

    @Override
    public Optional<Answer> at(String path) {
        Optional<SiteView> view = view(SitePath.above(path), site.getSlug());
        view.ifPresent(any -> answers.catchUp());
        return view.map(Answers::page);
    }

    private Optional<SiteView> view(String list, String slug) {
        return switch (list) {
            case ORGANISATIONS -> directory.organisation(slug).map(any -> SiteView.ORGANISATION);
            case MUNICIPALITIES -> directory.municipality(slug).map(any -> SiteView.MUNICIPALITY);
            case EventSeries.PATH ->
                series.find(slug)
                        .filter(found -> !content.series(found.getId(), site.getLanguage(), 1)
                                .isEmpty())
                        .map(any -> SiteView.SERIES);
            default -> Optional.empty();
        };
    }
}
