package se.samsyn.service.media;

import java.time.LocalDate;
import java.util.Set;
import se.samsyn.domain.media.Consent;
import se.samsyn.domain.media.ConsentState;
import se.samsyn.domain.media.FileDescription;
import se.samsyn.domain.media.FocalPoint;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.FieldValues;

/** What is said about a file, as fields of a proposal. */
final class FileFields {

    /** Those that the public sees; consent and tags are the staff's own. */
    static final Set<String> PUBLIC =
            Set.of("title", "language", "altText", "decorative", "photographer", "focusX", "focusY");

    private FileFields() {}

    static FieldValues of(StoredFile file) {
        Consent consent = file.getConsent();
        return new FieldValues()
                .with("title", file.getTitle())
                .with("language", file.getLanguage())
                .with("altText", file.getAltText())
                .with("decorative", file.isDecorative())
                .with("photographer", file.getPhotographer())
                .with("consent", consent.getState())
                .with("consentBy", consent.getGivenBy())
                .with("consentOn", consent.getGivenOn())
                .with("consentFor", consent.getPurpose())
                .with("tags", FileDescription.typed(file.getTags()))
                .with("focusX", file.getFocus().getX())
                .with("focusY", file.getFocus().getY());
    }

    static FileDescription description(FieldValues values) {
        Consent consent = new Consent();
        String state = values.text("consent");
        String on = values.text("consentOn");
        consent.setState(state == null ? null : ConsentState.valueOf(state));
        consent.setGivenBy(values.text("consentBy"));
        consent.setGivenOn(on == null ? null : LocalDate.parse(on));
        consent.setPurpose(values.text("consentFor"));
        return new FileDescription(
                values.plain("title"),
                values.plain("language"),
                values.plain("altText"),
                values.yes("decorative"),
                values.plain("photographer"),
                consent,
                FileDescription.tagsOf(values.text("tags")),
                new FocalPoint(
                        values.number("focusX").intValue(),
                        values.number("focusY").intValue()));
    }

    /** What has been found and decided about a document. */
    static FieldValues judgement(StoredFile file) {
        return new FieldValues()
                .with("judgement", file.getAccessibility().getJudgement())
                .with("ground", file.getAccessibility().getException().getGround())
                .with("reason", file.getAccessibility().getException().getReason());
    }
}
