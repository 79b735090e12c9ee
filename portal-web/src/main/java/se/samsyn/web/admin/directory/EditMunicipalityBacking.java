package se.samsyn.web.admin.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.review.Effect;

/** {@code /admin/municipality/edit}: an administrator corrects a name or a code; there are no new municipalities. */
@Named
@ViewScoped
public class EditMunicipalityBacking extends EditDirectoryBacking<Municipality> {

    @Override
    Municipality find(long municipalityId) {
        return directory().municipality(municipalityId);
    }

    @Override
    Municipality begin() {
        throw new NotFoundException("error.item_not_found");
    }

    @Override
    Effect store(Municipality changed) {
        directory().save(changed);
        return Effect.AT_ONCE;
    }

    @Override
    String nameOf(Municipality saved) {
        return saved.getName();
    }

    @Override
    String list() {
        return "municipality";
    }

    public Municipality getMunicipality() {
        return entry();
    }
}
