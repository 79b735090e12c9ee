package se.samsyn.service.review;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.media.FileContent;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.SharedChange;
import se.samsyn.domain.review.SharedChange.State;
import se.samsyn.domain.review.SharedChangeRow;
import se.samsyn.domain.review.SharedKind;
import se.samsyn.service.permission.ContentAccess;

/**
 * Changes of files, persons and organisations that the public sees, where the site asks for four eyes: one person proposes,
 * and another who may write every page concerned decides. A change whose target has become another in the meantime is
 * refused; what was looked at is not what would happen.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class SharedChangeService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private SharedChanges changes;

    @Inject
    private ContentAccess access;

    @Inject
    @Any
    private Instance<SharedAct> acts;

    /** Every change that waits and that the caller has proposed or may decide about, the longest waiting first. */
    public List<SharedChangeRow> waiting() {
        return changes.waiting().stream()
                .filter(this::isForCaller)
                .map(this::row)
                .toList();
    }

    /** The change of the thing that waits, if one does and concerns the caller. */
    public Optional<SharedChangeRow> waiting(SharedThing thing, long id) {
        return changes.waiting(thing, id).filter(this::isForCaller).map(this::row);
    }

    /** Who has declined what the caller proposed last, if it came to that. */
    public Optional<String> declinedBy(SharedThing thing, long id) {
        return changes.lastDecided(thing, id)
                .filter(change -> change.getState() == State.DECLINED && isMine(change) && changes.isUnchanged(change))
                .map(SharedChange::getDecidedBy);
    }

    /** The bytes that shall take the place of a file's, for those whom the change concerns. */
    public Optional<FileContent> content(long changeId, long fileId, FileFormat format) {
        return Optional.ofNullable(em.find(SharedChange.class, changeId))
                .filter(change -> change.isWaiting()
                        && change.getKind() == SharedKind.FILE_REPLACED
                        && change.getTargetId() == fileId
                        && isForCaller(change))
                .map(change -> change.content(format));
    }

    /** Lets the change happen, exactly as if it were made now. */
    public void approve(long changeId) {
        SharedChange change = toDecide(changeId);
        changes.requireUnchanged(change);
        acts.stream()
                .filter(act -> act.does(change.getKind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + change.getKind()))
                .putIntoEffect(change);
        change.decided(State.APPROVED, caller(), changes.now());
        em.flush();
    }

    /** Everything stays as it is. */
    public void decline(long changeId) {
        toDecide(changeId).decided(State.DECLINED, caller(), changes.now());
    }

    /** Whoever has proposed the change does not want it any longer. */
    public void takeBack(long changeId) {
        SharedChange change = stillWaiting(changeId);
        if (!isMine(change)) {
            throw new NotFoundException("error.shared_change_decided");
        }
        change.decided(State.TAKEN_BACK, caller(), changes.now());
    }

    private SharedChange toDecide(long changeId) {
        SharedChange change = stillWaiting(changeId);
        access.requireMayChange(change.getThing(), change.getTargetId());
        if (isMine(change)) {
            throw new InvalidInputException(null, "error.shared_change_own");
        }
        return change;
    }

    private SharedChange stillWaiting(long changeId) {
        SharedChange change = em.find(SharedChange.class, changeId, LockModeType.PESSIMISTIC_WRITE);
        if (change == null || !change.isWaiting()) {
            throw new ConflictException("error.shared_change_decided");
        }
        return change;
    }

    private boolean isForCaller(SharedChange change) {
        return isMine(change) || access.countNotMine(change.getThing(), change.getTargetId()) == 0;
    }

    private boolean isMine(SharedChange change) {
        return change.getProposedBy().equals(caller());
    }

    private SharedChangeRow row(SharedChange change) {
        StoredFile file =
                change.getThing() == SharedThing.FILE ? em.find(StoredFile.class, change.getTargetId()) : null;
        return new SharedChangeRow(
                change.getId(),
                change.getKind(),
                change.getTargetId(),
                title(change),
                file == null ? null : file.getEncodedName(),
                change.getProposedBy(),
                change.getProposedAt(),
                List.copyOf(change.getFields()),
                isMine(change));
    }

    private String title(SharedChange change) {
        return switch (change.getThing()) {
            case FILE -> em.find(StoredFile.class, change.getTargetId()).getTitle();
            case PERSON -> em.find(Person.class, change.getTargetId()).getName();
            default -> em.find(Organisation.class, change.getTargetId()).getName();
        };
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
