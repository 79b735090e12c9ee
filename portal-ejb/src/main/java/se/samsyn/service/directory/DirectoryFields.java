package se.samsyn.service.directory;

import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.OrganisationKind;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.review.FieldValues;

/** What a contact or an organisation says, as fields of a proposal. */
final class DirectoryFields {

    private DirectoryFields() {}

    static FieldValues of(Person person) {
        Organisation organisation = person.getOrganisation();
        return new FieldValues()
                .with("name", person.getName())
                .with("functionAddress", person.isFunctionAddress())
                .with("role", person.getRole())
                .with("organisation", organisation == null ? null : organisation.getId())
                .with("email", person.getEmail())
                .with("phone", person.getPhone())
                .with("listed", person.isListed());
    }

    /** Writes the fields; the organisation is looked up by whoever calls. */
    static void write(Person person, FieldValues values, Organisation organisation) {
        person.setName(values.text("name"));
        person.setFunctionAddress(values.yes("functionAddress"));
        person.setRole(values.text("role"));
        person.setOrganisation(organisation);
        person.setEmail(values.text("email"));
        person.setPhone(values.text("phone"));
        person.setListed(values.yes("listed"));
    }

    static FieldValues of(Organisation organisation) {
        Municipality municipality = organisation.getMunicipality();
        return new FieldValues()
                .with("name", organisation.getName())
                .with("kind", organisation.getKind())
                .with("municipality", municipality == null ? null : municipality.getId())
                .with("about", organisation.getAbout())
                .with("website", organisation.getWebsite())
                .with("email", organisation.getEmail())
                .with("phone", organisation.getPhone())
                .with("active", organisation.isActive());
    }

    /** Writes the fields; the municipality is looked up by whoever calls. */
    static void write(Organisation organisation, FieldValues values, Municipality municipality) {
        organisation.setName(values.text("name"));
        organisation.setKind(OrganisationKind.valueOf(values.text("kind")));
        organisation.setMunicipality(municipality);
        organisation.setAbout(values.text("about"));
        organisation.setWebsite(values.text("website"));
        organisation.setEmail(values.text("email"));
        organisation.setPhone(values.text("phone"));
        organisation.setActive(values.yes("active"));
    }
}
