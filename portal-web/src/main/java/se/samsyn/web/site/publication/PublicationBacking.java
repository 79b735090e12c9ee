package se.samsyn.web.site.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import se.samsyn.domain.publication.PublicationAuthor;
import se.samsyn.domain.publication.PublicationVersion;
import se.samsyn.web.site.Cards;
import se.samsyn.web.site.Site;

/** A publication: its facts, its abstract and its files. */
@Named
@RequestScoped
public class PublicationBacking {

    @Inject
    private Site site;

    private PublicationVersion version() {
        return site.version(PublicationVersion.class);
    }

    /** "FoU-rapport 2025:4", as far as it is known. */
    public String getSeries() {
        return Cards.series(version().getSeries(), version().getSeriesNumber());
    }

    /** The authors in the order of the title page, with commas between them. */
    public String getAuthors() {
        return version().getAuthors().stream().map(PublicationAuthor::getName).collect(Collectors.joining(", "));
    }
}
