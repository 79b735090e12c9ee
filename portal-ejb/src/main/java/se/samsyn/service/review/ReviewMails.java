package se.samsyn.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.service.mail.MailTexts;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.mail.StaffAddresses;
import se.samsyn.service.publishing.VersionApproved;

/** Tells the people of a review what is asked of them; each mail leaves if the act itself is kept. */
@ApplicationScoped
class ReviewMails {

    @Inject
    private Outbox outbox;

    @Inject
    private MailTexts texts;

    @Inject
    private StaffAddresses staff;

    @Inject
    private Clock clock;

    void requested(@Observes ReviewRequested event) {
        tell("review_requested", event.reviewer(), event.by(), event.version(), event.comment());
    }

    void changesRequested(@Observes ChangesRequested event) {
        tell("changes_requested", event.author(), event.by(), event.version(), event.comment());
    }

    void approved(@Observes VersionApproved event) {
        tell("version_approved", event.author(), event.by(), event.version(), null);
    }

    private void tell(String kind, String reader, String by, ContentVersion version, String comment) {
        staff.of(reader)
                .ifPresent(address -> outbox.put(texts.mail(
                        kind + ":" + version.getId() + ":" + clock.instant().toEpochMilli() + ":" + reader,
                        address,
                        kind,
                        staff.nameOf(by),
                        version.getTitle(),
                        comment == null || comment.isBlank() ? "–" : comment.strip(),
                        texts.address(editPage(version)))));
    }

    private static String editPage(ContentVersion version) {
        return "/admin/" + version.getItem().getType().key() + "/edit?id="
                + version.getItem().getId() + "&language="
                + version.getLanguage().tag();
    }
}
