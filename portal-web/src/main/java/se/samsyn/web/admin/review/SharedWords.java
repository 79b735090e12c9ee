package se.samsyn.web.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.review.SharedChangeRow;
import se.samsyn.domain.review.SharedKind;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.StaffLanguage;
import se.samsyn.web.admin.Texts;
import se.samsyn.web.format.FileText;

/** The fields of a proposed change as they are called and shown on the page where they are edited. */
@Named
@RequestScoped
public class SharedWords {

    private static final String NOTHING = "–";

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("size", "shared_change.size"),
            Map.entry("title", "admin_media_edit.name"),
            Map.entry("language", "admin_media_edit.language"),
            Map.entry("altText", "block.alt"),
            Map.entry("decorative", "block.decorative"),
            Map.entry("photographer", "admin_media_edit.photographer"),
            Map.entry("consent", "admin_media_edit.consent.state"),
            Map.entry("consentBy", "admin_media_edit.consent.by"),
            Map.entry("consentOn", "admin_media_edit.consent.on"),
            Map.entry("consentFor", "admin_media_edit.consent.for"),
            Map.entry("tags", "admin_media_edit.tags"),
            Map.entry("focusX", "admin_media_edit.focus.x"),
            Map.entry("focusY", "admin_media_edit.focus.y"),
            Map.entry("judgement", "admin_document_edit.judgement"),
            Map.entry("ground", "admin_document_edit.ground"),
            Map.entry("reason", "admin_document_edit.reason"),
            Map.entry("name", "person.name"),
            Map.entry("functionAddress", "person.function"),
            Map.entry("role", "person.role"),
            Map.entry("organisation", "person.organisation"),
            Map.entry("email", "person.email"),
            Map.entry("phone", "person.phone"),
            Map.entry("listed", "person.listed"),
            Map.entry("active", "organisation.active"),
            Map.entry("successor", "admin_person_leave.successor"),
            Map.entry("kind", "organisation.kind"),
            Map.entry("municipality", "organisation.municipality"),
            Map.entry("about", "organisation.about"),
            Map.entry("website", "organisation.website"));

    private static final Map<SharedThing, String> PAGES = Map.of(
            SharedThing.FILE, "/admin/media/edit?id=",
            SharedThing.PERSON, "/admin/person/edit?id=",
            SharedThing.ORGANISATION, "/admin/organisation/edit?id=");

    @Inject
    private Texts texts;

    @Inject
    private StaffLanguage language;

    @Inject
    private DirectoryService directory;

    /** What the change does: "Ersätt filen ”Rapport”". */
    public String title(SharedChangeRow change) {
        return texts.format("shared_kind." + change.kind(), change.title());
    }

    /** Where the thing is edited. */
    public String page(SharedKind kind, long targetId) {
        return PAGES.get(kind.thing()) + targetId;
    }

    public String label(String field) {
        return texts.get(LABELS.get(field));
    }

    /** What stands in the field, in words; a dash for nothing. */
    public String value(String field, String text) {
        if (text == null) {
            return NOTHING;
        }
        return switch (field) {
            case "size" -> FileText.size(Long.parseLong(text), language.getLocale());
            case "language" -> texts.get("language." + text);
            case "consent" -> texts.get("consent." + text);
            case "judgement" -> texts.get("judgement." + text);
            case "ground" -> texts.get("exemption_ground." + text);
            case "kind" -> texts.get("organisation_kind." + text);
            case "decorative", "functionAddress", "listed", "active" ->
                texts.get(Boolean.parseBoolean(text) ? "admin.yes" : "admin.no");
            case "focusX", "focusY" -> text + " %";
            case "organisation", "municipality", "successor" -> name(field, Long.parseLong(text));
            default -> text;
        };
    }

    private String name(String field, long id) {
        try {
            return switch (field) {
                case "organisation" -> directory.organisation(id).getName();
                case "municipality" -> directory.municipality(id).getName();
                default -> directory.person(id).getName();
            };
        } catch (PortalException gone) {
            return NOTHING;
        }
    }
}
