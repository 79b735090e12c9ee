package se.samsyn.web.site.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.dialogue.DialogueMatrix;
import se.samsyn.service.dialogue.MatrixService;
import se.samsyn.service.published.PublishedContentService;

/** An event's matrix, beside its predecessor's as long as the public can read that one's page. */
@RequestScoped
public class PublicMatrix {

    @Inject
    private MatrixService matrices;

    @Inject
    private PublishedContentService content;

    /** The matrix of an event that has one. */
    DialogueMatrix of(long eventId) {
        DialogueMatrix matrix = matrices.find(eventId).orElseThrow();
        return predecessor(matrix).isPresent() ? matrix : matrix.alone();
    }

    /** The predecessor's page in Swedish, as dialogues are; nothing when it is not public. */
    Optional<ContentVersion> predecessor(DialogueMatrix matrix) {
        return Optional.ofNullable(matrix.predecessorId()).flatMap(id -> content.live(id, Language.SWEDISH));
    }
}
