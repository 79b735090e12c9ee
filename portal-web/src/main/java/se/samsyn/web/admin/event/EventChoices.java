package se.samsyn.web.admin.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.event.MaterialConsent;
import se.samsyn.domain.event.OrganiserRole;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.service.directory.DirectoryService;

/** What can be chosen on an event's page. */
@Named
@ApplicationScoped
public class EventChoices {

    @Inject
    private DirectoryService directory;

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public EventMode[] getModes() {
        return EventMode.values();
    }

    public ParticipantCategory[] getCategories() {
        return ParticipantCategory.values();
    }

    public OrganiserRole[] getRoles() {
        return OrganiserRole.values();
    }

    public MaterialConsent[] getMaterialConsents() {
        return MaterialConsent.values();
    }

    public ProgrammeItemKind[] getItemKinds() {
        return ProgrammeItemKind.values();
    }

    public List<Municipality> getMunicipalities() {
        return directory.municipalities();
    }
}
