package se.samsyn.service.directory;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.persistence.Merge;

/** The directory of municipalities, organisations and contacts. What is saved here takes effect everywhere. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class DirectoryService {

    private static final int PAGE_SIZE = 25;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private DirectoryChanges changes;

    @Inject
    private ContentAccess access;

    /** All municipalities of the county, by name. */
    @PermitAll
    public List<Municipality> municipalities() {
        return em.createQuery("select m from Municipality m order by m.name", Municipality.class)
                .getResultList();
    }

    @PermitAll
    public Optional<Municipality> municipality(String slug) {
        return em.createQuery("select m from Municipality m where m.slug = :slug", Municipality.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** All active organisations by name, a page at a time. */
    @PermitAll
    public Results<Organisation> organisations(int page) {
        return page(
                em.createQuery(
                        "select o from Organisation o where o.active = true order by o.name", Organisation.class),
                em.createQuery("select count(o) from Organisation o where o.active = true", Long.class),
                page);
    }

    @PermitAll
    public Optional<Organisation> organisation(String slug) {
        return em.createQuery(
                        "select o from Organisation o where o.slug = :slug and o.active = true", Organisation.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The contacts of the public contact page, by name, a page at a time; function addresses first. */
    @PermitAll
    public Results<Person> listedContacts(int page) {
        return page(
                em.createQuery("""
                        select p from Person p where p.listed = true and p.active = true
                        order by p.functionAddress desc, p.name, p.id""", Person.class),
                em.createQuery("select count(p) from Person p where p.listed = true and p.active = true", Long.class),
                page);
    }

    /** Organisations for staff, inactive ones too; {@code words} may be empty. */
    public Results<Organisation> searchOrganisations(String words, int page) {
        return page(
                em.createQuery(
                                "select o from Organisation o where lower(o.name) like :words order by o.name, o.id",
                                Organisation.class)
                        .setParameter("words", containing(words)),
                em.createQuery("select count(o) from Organisation o where lower(o.name) like :words", Long.class)
                        .setParameter("words", containing(words)),
                page);
    }

    /** Persons and function addresses for staff, inactive ones too; {@code words} may be empty. */
    public Results<Person> searchPersons(String words, int page) {
        return page(
                em.createQuery(
                                "select p from Person p where lower(p.name) like :words order by p.name, p.id",
                                Person.class)
                        .setParameter("words", containing(words)),
                em.createQuery("select count(p) from Person p where lower(p.name) like :words", Long.class)
                        .setParameter("words", containing(words)),
                page);
    }

    /** An organisation with its municipality, for the edit page. */
    public Organisation organisation(long id) {
        return found(
                em.createQuery(
                                "select o from Organisation o left join fetch o.municipality where o.id = :id",
                                Organisation.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null),
                id);
    }

    public Person person(long id) {
        Person person = found(em.find(Person.class, id), id);
        person.current();
        return person;
    }

    public Municipality municipality(long id) {
        return found(em.find(Municipality.class, id), id);
    }

    /** Saves an organisation, or proposes it; a new one gets its address from its name. */
    public Effect save(Organisation organisation) {
        return changes.save(organisation, caller());
    }

    /** Corrects a municipality's name or code; its address stays, because others link to it. */
    @RolesAllowed(ADMINISTRATOR)
    public Municipality save(Municipality municipality) {
        access.requireMayChange(SharedThing.MUNICIPALITY, municipality.getId());
        municipalities().stream().filter(other -> !other.equals(municipality)).forEach(other -> {
            if (other.getName().equalsIgnoreCase(municipality.getName().strip())) {
                throw new InvalidInputException("name", "error.municipality_name_taken", other.getName());
            }
            if (other.getCode().equals(municipality.getCode())) {
                throw new InvalidInputException("code", "error.municipality_code_taken", other.getName());
            }
        });
        return Merge.ofForm(em, municipality);
    }

    /** Saves a person or function address, or proposes what the public would see of it. */
    public Effect save(Person person) {
        return changes.save(person, caller());
    }

    /** Stores a new person, whom the contact page does not list, so that a page can name them. */
    public Person add(Person person) {
        return changes.add(person);
    }

    /** Stores a new organisation, so that a page can name it; empty when somebody else has to agree first. */
    public Optional<Organisation> add(Organisation organisation) {
        return changes.add(organisation, caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static <T> T found(T entity, long id) {
        if (entity == null) {
            throw new NotFoundException("error.item_not_found", id);
        }
        return entity;
    }

    private static String containing(String words) {
        String plain = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("%", "").replace("_", "") + "%";
    }

    private static <T> Results<T> page(TypedQuery<T> query, TypedQuery<Long> count, int page) {
        int number = Math.max(1, Math.min(page, 100_000));
        List<T> items = query.setFirstResult((number - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new Results<>(items, number, PAGE_SIZE, count.getSingleResult());
    }
}
