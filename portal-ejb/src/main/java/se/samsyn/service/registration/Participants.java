package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.checkin.WalkIn;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.text.EmailAddress;

/** Makes participants of what was typed, with the directory's organisations and municipalities. */
@ApplicationScoped
public class Participants {

    private static final int MOST_NAMES = 500;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** The categories that the event is for; all when it names none. */
    public List<ParticipantCategory> offered(long eventId) {
        List<ParticipantCategory> named = em.createQuery(
                        "select c from Event e join e.categories c where e.id = :event", ParticipantCategory.class)
                .setParameter("event", eventId)
                .getResultList();
        return named.isEmpty()
                ? List.of(ParticipantCategory.values())
                : named.stream().sorted().toList();
    }

    List<String> organisations() {
        return em.createQuery("select o.name from Organisation o where o.active = true order by o.name", String.class)
                .setMaxResults(MOST_NAMES)
                .getResultList();
    }

    /**
     * Who has typed this, for the event of the form.
     *
     * @param complete whether required questions must have an answer; staff may not know it
     * @throws InvalidInputException when something typed is wrong
     */
    Participant of(TypedRegistration typed, RegistrationForm form, boolean complete) {
        List<InvalidField> problems = typed.problems(offered(form.getEventId()));
        problems.addAll(typed.answers().problems(form, complete));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Participant(
                typed.name(),
                typed.email(),
                typed.organisation(),
                organisation(typed.organisation()),
                typed.municipalityId().map(this::municipality).orElse(null),
                typed.participantCategory().orElseThrow(),
                typed.protectedIdentity());
    }

    /** Somebody who came without registering; what was typed has no {@link WalkIn#problems} any more. */
    public Participant of(WalkIn typed) {
        return new Participant(
                typed.name(),
                typed.email(),
                typed.organisation(),
                organisation(typed.organisation()),
                null,
                typed.category(),
                false);
    }

    /** Who has the address and is coming or may come; nobody for no address. */
    public Optional<Registration> active(long eventId, String email) {
        return email == null
                ? Optional.empty()
                : em.createQuery("""
                                select r from Registration r where r.eventId = :event and r.emailKey = :email
                                and r.state in :active""", Registration.class)
                        .setParameter("event", eventId)
                        .setParameter("email", EmailAddress.key(email))
                        .setParameter("active", RegistrationState.ACTIVE)
                        .getResultStream()
                        .findFirst();
    }

    private Organisation organisation(String name) {
        if (name == null) {
            return null;
        }
        return em.createQuery("select o from Organisation o where lower(o.name) = :name", Organisation.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Municipality municipality(long id) {
        Municipality found = em.find(Municipality.class, id);
        if (found == null) {
            throw new InvalidInputException("municipality", "registration_error.municipality");
        }
        return found;
    }
}
