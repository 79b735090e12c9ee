package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.published.PathLookup.Outcome;
import se.samsyn.service.published.PublishedContentService;

/** What stands at the foot of every public page: when it was last updated, and who answers for it. */
@Named
@RequestScoped
public class Colophon {

    @Inject
    private Site site;

    @Inject
    private Translation translation;

    @Inject
    private PublishedContentService content;

    private Instant updated;

    /** Whether the page shows an item, which has a last change of its own; lists and fixed pages have the site's. */
    public boolean isOfItem() {
        return site.getLookup().outcome() == Outcome.FOUND;
    }

    /** When the page, or the site, was last updated; {@code null} as long as nothing has been published. */
    public Instant getUpdated() {
        if (updated == null) {
            updated = isOfItem() ? itemUpdated() : content.lastUpdated().orElse(null);
        }
        return updated;
    }

    private Instant itemUpdated() {
        PathLookup found = site.getLookup();
        boolean english = site.getLanguage() == Language.ENGLISH && !translation.isMissing();
        return english && found.english() ? found.updatedEnglish() : found.updated();
    }

    /** The first contact, else the organisation. Owners are staff: their names are not the public's. */
    public String getResponsible() {
        return site.version().map(ContentVersion::getCurrentContacts).stream()
                .flatMap(contacts -> contacts.stream().limit(1))
                .map(Person::getName)
                .findFirst()
                .orElse(site.getSettings().getOrganisationName());
    }
}
