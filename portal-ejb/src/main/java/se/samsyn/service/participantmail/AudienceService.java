package se.samsyn.service.participantmail;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import se.samsyn.domain.participantmail.Audience;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.permission.ContentAccess;

/** How many mails a change of an event means, for whoever is about to make it; numbers only. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class AudienceService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    /** Those who have registered to the events and have not left again. */
    public Audience of(Collection<Long> eventIds) {
        if (eventIds.isEmpty()) {
            return Audience.NOBODY;
        }
        eventIds.forEach(access::requireMayWrite);
        return em.createQuery("""
                        select new se.samsyn.domain.participantmail.Audience(count(r.email),
                        coalesce(sum(case when r.email is not null and r.state = :waiting then 1 else 0 end), 0),
                        coalesce(sum(case when r.email is null then 1 else 0 end), 0))
                        from Registration r where r.eventId in :events and r.state in :active""", Audience.class)
                .setParameter("events", eventIds)
                .setParameter("waiting", RegistrationState.WAITING)
                .setParameter("active", RegistrationState.ACTIVE)
                .getSingleResult();
    }
}
