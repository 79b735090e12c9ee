package se.samsyn.service.worklist;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.domain.account.StaffRoles;
import se.samsyn.domain.worklist.WorkCount;
import se.samsyn.service.persistence.Row;

/** Tells whoever asks what waits for them, in one statement however many lists there are. */
@Stateless
@RolesAllowed({StaffRoles.EDITOR, StaffRoles.PUBLISHER, StaffRoles.EVENT_MANAGER, StaffRoles.ADMINISTRATOR})
public class WorkListService {

    // Both parameters stand in the statement even if no list needs them.
    private static final String NOW = "cast(?2 as timestamptz)";
    private static final String ASKED = "select cast(?1 as text), " + NOW;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<WorkList> lists;

    /** Every list that is for the caller, the empty ones too, in order. */
    public List<WorkCount> mine() {
        String me = session.getCallerPrincipal().getName();
        List<WorkList> mine = lists.stream()
                .filter(list -> list.roles().stream().anyMatch(session::isCallerInRole))
                .sorted(Comparator.comparingInt(WorkList::order))
                .toList();
        Row counted = Row.single(em.createNativeQuery(statement(mine))
                .setParameter(1, me)
                .setParameter(2, Timestamp.from(clock.instant())));
        return mine.stream()
                .map(list -> new WorkCount(list.key(), counted.number(list.key()), list.path(me)))
                .toList();
    }

    private static String statement(List<WorkList> lists) {
        return lists.stream()
                .map(list -> "(" + list.count().replace("?2", NOW) + ") as " + list.key())
                .collect(Collectors.joining(",\n", ASKED + (lists.isEmpty() ? "" : ",\n"), ""));
    }
}
