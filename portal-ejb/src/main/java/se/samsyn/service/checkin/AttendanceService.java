package se.samsyn.service.checkin;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samsyn.domain.checkin.Attendance;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.persistence.Row;

/**
 * How many took part in an event, before and after the registrations have been deleted: those who were checked in, or where
 * nobody was, those who had a seat.
 */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class AttendanceService {

    /** True for a registration {@code r} of somebody who took part. */
    public static final String TOOK_PART = """
            r.state = 'CONFIRMED' and (exists (select 1 from check_in c where c.registration_id = r.id)
            or not exists (select 1 from check_in c join registration x on x.id = c.registration_id
                where x.event_id = r.event_id))""";

    private static final String COUNTED = """
            select x.value, sum(x.people) as people from (
                select %1$s as value, count(*) as people from registration r
                    left join organisation o on o.id = r.organisation_id
                    where r.event_id = ?1 and %3$s group by 1
                union all select s.value, s.people from attendance_statistic s
                    where s.event_id = ?1 and s.dimension = '%2$s') x
            group by x.value""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    /** By participant category; the keys are names of categories. */
    public Attendance byCategory(long eventId) {
        return counted(eventId, "r.category", "CATEGORY");
    }

    /** By the kind of their organisation; the keys are names of kinds, empty for organisations outside the directory. */
    public Attendance byOrganisation(long eventId) {
        return counted(eventId, "coalesce(o.kind, '')", "ORGANISATION");
    }

    /** By municipality; the keys are names of municipalities, empty for none. */
    public Attendance byMunicipality(long eventId) {
        access.requireMayWrite(eventId);
        String named = "select coalesce(m.name, '') as value, y.people from ("
                + COUNTED.formatted("coalesce(cast(r.municipality_id as varchar), '')", "MUNICIPALITY", TOOK_PART)
                + ") y(value, people) left join municipality m on cast(m.id as varchar) = y.value";
        return read(eventId, named);
    }

    private Attendance counted(long eventId, String value, String dimension) {
        access.requireMayWrite(eventId);
        return read(eventId, COUNTED.formatted(value, dimension, TOOK_PART));
    }

    private Attendance read(long eventId, String sql) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Row.of(em.createNativeQuery(sql).setParameter(1, eventId))
                .forEach(row -> counts.merge(row.text("value"), row.number("people"), Long::sum));
        return Attendance.of(counts);
    }
}
