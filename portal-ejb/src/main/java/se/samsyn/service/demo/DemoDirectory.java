package se.samsyn.service.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.OrganisationKind;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.settings.SiteSettings;

/** Puts municipalities, organisations and contacts into the directory, and the contact footer on every page. */
@Dependent
class DemoDirectory {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    void fill(List<DemoRecord> records, DemoIndex index) {
        each(records, "municipality", record -> index.add(municipality(record)));
        each(records, "organisation", record -> index.add(organisation(record, index)));
        each(records, "person", record -> index.add(record.slug(), person(record, index)));
        each(records, "settings", this::settle);
        em.flush();
    }

    private static void each(List<DemoRecord> records, String kind, java.util.function.Consumer<DemoRecord> use) {
        records.stream().filter(record -> record.is(kind)).forEach(use);
    }

    // A portal without content may well have its municipalities already.
    private Municipality municipality(DemoRecord record) {
        return em.createQuery("select m from Municipality m where m.code = :code", Municipality.class)
                .setParameter("code", record.get("code"))
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var municipality = new Municipality(record.get("code"), record.get("name"), record.slug());
                    em.persist(municipality);
                    return municipality;
                });
    }

    private Organisation organisation(DemoRecord record, DemoIndex index) {
        var organisation = new Organisation(
                record.get("name"),
                record.slug(),
                record.constant("kind", OrganisationKind.class).orElse(OrganisationKind.OTHER));
        record.find("municipality").map(index::municipality).ifPresent(organisation::setMunicipality);
        record.find("about").ifPresent(organisation::setAbout);
        record.find("website").ifPresent(organisation::setWebsite);
        record.find("email").ifPresent(organisation::setEmail);
        record.find("phone").ifPresent(organisation::setPhone);
        em.persist(organisation);
        return organisation;
    }

    private Person person(DemoRecord record, DemoIndex index) {
        var person = new Person(
                record.get("name"),
                record.find("role").orElse(null),
                record.find("organisation").map(index::organisation).orElse(null));
        person.setFunctionAddress(record.find("function").isPresent());
        person.setListed(record.find("unlisted").isEmpty());
        record.find("email").ifPresent(person::setEmail);
        record.find("phone").ifPresent(person::setPhone);
        em.persist(person);
        return person;
    }

    private void settle(DemoRecord record) {
        SiteSettings settings = em.find(SiteSettings.class, SiteSettings.ID);
        settings.setName(record.get("name"));
        settings.setTagline(record.get("tagline"));
        record.find("english-tagline").ifPresent(settings::setEnglishTagline);
        settings.setOrganisationName(record.get("organisation"));
        settings.setPostalAddress(record.get("postal-address"));
        settings.setEmail(record.get("email"));
        settings.setPhone(record.get("phone"));
        settings.setOrganisationNumber(record.get("organisation-number"));
        settings.setInvoiceAddress(record.get("invoice-address"));
        settings.setFinanceEmail(record.get("finance-email"));
    }
}
