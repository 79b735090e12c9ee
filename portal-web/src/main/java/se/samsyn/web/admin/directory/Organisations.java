package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.PickerConverter;

/** Organisations for pickers, by words of their name. */
@Named
@ApplicationScoped
public class Organisations extends PickerConverter<Organisation> {

    @Inject
    private DirectoryService directory;

    public List<Organisation> suggest(String words) {
        return directory.searchOrganisations(words, 1).items().stream()
                .filter(Organisation::isActive)
                .toList();
    }

    public String label(Organisation organisation) {
        return organisation == null ? "" : organisation.getName();
    }

    @Override
    protected Organisation find(long id) {
        return directory.organisation(id);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent picker, Organisation organisation) {
        return organisation == null ? "" : String.valueOf(organisation.getId());
    }
}
