package se.samsyn.web.admin.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.review.Effect;

/** {@code /admin/organisation/edit}: an organisation; without an id in the address, a new one. */
@Named
@ViewScoped
public class EditOrganisationBacking extends EditDirectoryBacking<Organisation> {

    private Long municipality;

    @Override
    public void open() {
        super.open();
        Municipality place = entry().getMunicipality();
        municipality = place == null ? null : place.getId();
    }

    @Override
    Organisation find(long organisationId) {
        return directory().organisation(organisationId);
    }

    @Override
    Organisation begin() {
        return new Organisation();
    }

    @Override
    Effect store(Organisation changed) {
        changed.setMunicipality(municipality == null ? null : directory().municipality((long) municipality));
        return directory().save(changed);
    }

    @Override
    String nameOf(Organisation saved) {
        return saved.getName();
    }

    @Override
    String list() {
        return "organisation";
    }

    public Organisation getOrganisation() {
        return entry();
    }

    public Long getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Long municipality) {
        this.municipality = municipality;
    }
}
