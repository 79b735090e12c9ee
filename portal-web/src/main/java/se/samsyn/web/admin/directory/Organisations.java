package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.service.directory.DirectoryService;

/** Organisations for pickers, by words of their name. */
@Named
@ApplicationScoped
public class Organisations implements Converter<Organisation> {

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
    public Organisation getAsObject(FacesContext faces, UIComponent picker, String id) {
        return id != null && id.matches("\\d{1,18}") ? directory.organisation(Long.parseLong(id)) : null;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent picker, Organisation organisation) {
        return organisation == null ? "" : String.valueOf(organisation.getId());
    }
}
