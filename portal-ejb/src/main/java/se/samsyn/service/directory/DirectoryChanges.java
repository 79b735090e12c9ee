package se.samsyn.service.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.review.ChangedField;
import se.samsyn.domain.review.Effect;
import se.samsyn.domain.review.FieldValues;
import se.samsyn.domain.review.SharedChange;
import se.samsyn.domain.review.SharedKind;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.review.SharedAct;
import se.samsyn.service.review.SharedChanges;

/**
 * Changes contacts and organisations: at once, or by way of somebody else where the public sees them and the site asks for
 * that. What is new is stored at once, too, but stands nowhere until somebody else has agreed.
 */
@ApplicationScoped
class DirectoryChanges implements SharedAct {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private DirectoryRegister register;

    @Inject
    private ContentAccess access;

    @Inject
    private SharedChanges changes;

    Effect save(Person form, String by) {
        boolean shown = form.isListed() && form.isActive();
        if (shown && !access.knowsEverything()) {
            throw new InvalidInputException("listed", "error.listed_not_mine");
        }
        if (!mustWait(SharedThing.PERSON, form.getId(), shown)) {
            register.save(form);
            return Effect.AT_ONCE;
        }
        FieldValues wanted = DirectoryFields.of(form);
        Person stored = form.getId() == null ? unlisted(form) : em.find(Person.class, form.getId());
        int lock = form.getId() == null ? stored.getLockVersion() : form.getLockVersion();
        List<ChangedField> fields = DirectoryFields.of(stored).changedIn(wanted);
        return propose(SharedKind.PERSON_CHANGED, stored.getId(), lock, fields, by);
    }

    Effect save(Organisation form, String by) {
        if (!mustWait(SharedThing.ORGANISATION, form.getId(), form.isActive())) {
            register.save(form);
            return Effect.AT_ONCE;
        }
        register.requireFreeName(form);
        FieldValues wanted = DirectoryFields.of(form);
        Organisation stored = form.getId() == null ? inactive(form) : em.find(Organisation.class, form.getId());
        int lock = form.getId() == null ? stored.getLockVersion() : form.getLockVersion();
        List<ChangedField> fields = DirectoryFields.of(stored).changedIn(wanted);
        return propose(SharedKind.ORGANISATION_CHANGED, stored.getId(), lock, fields, by);
    }

    /** Stores a new person, unlisted. */
    Person add(Person form) {
        return unlisted(form);
    }

    /** Stores a new organisation, or proposes it; empty in the latter case. */
    Optional<Organisation> add(Organisation form, String by) {
        if (mustWait(SharedThing.ORGANISATION, null, form.isActive())) {
            save(form, by);
            return Optional.empty();
        }
        return Optional.of(register.save(form));
    }

    @Override
    public boolean does(SharedKind kind) {
        return kind == SharedKind.PERSON_CHANGED || kind == SharedKind.ORGANISATION_CHANGED;
    }

    @Override
    public void putIntoEffect(SharedChange change) {
        if (change.getKind() == SharedKind.PERSON_CHANGED) {
            Person person = em.find(Person.class, change.getTargetId());
            FieldValues values = DirectoryFields.of(person).changedBy(change.getFields());
            DirectoryFields.write(person, values, found(Organisation.class, values.number("organisation")));
        } else {
            Organisation organisation = em.find(Organisation.class, change.getTargetId());
            FieldValues values = DirectoryFields.of(organisation).changedBy(change.getFields());
            DirectoryFields.write(organisation, values, found(Municipality.class, values.number("municipality")));
            register.requireFreeName(organisation);
        }
    }

    private boolean mustWait(SharedThing thing, Long id, boolean shown) {
        if (id != null) {
            access.requireMayChange(thing, id);
        }
        return shown && access.isReviewRequired() || id != null && access.needsReview(thing, id);
    }

    private Effect propose(SharedKind kind, long id, int lock, List<ChangedField> fields, String by) {
        return fields.isEmpty() ? Effect.AT_ONCE : changes.propose(new SharedChange(kind, id, lock, fields), by);
    }

    private Person unlisted(Person form) {
        form.setListed(false);
        return register.save(form);
    }

    private Organisation inactive(Organisation form) {
        form.setActive(false);
        return register.save(form);
    }

    private <T> T found(Class<T> type, Long id) {
        return id == null ? null : em.find(type, id);
    }
}
