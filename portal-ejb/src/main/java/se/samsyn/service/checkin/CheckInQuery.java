package se.samsyn.service.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.checkin.CheckInDay;
import se.samsyn.domain.checkin.CheckInStatus;
import se.samsyn.domain.checkin.ExpectedPerson;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registrationform.SeatedQuestion;
import se.samsyn.domain.text.SwedishOrder;
import se.samsyn.service.event.EventTitles;
import se.samsyn.service.registrationform.RegistrationAnswers;

/** Reads who is expected at an event and who has come. */
@ApplicationScoped
class CheckInQuery {

    private static final String PEOPLE = """
            select new se.samsyn.domain.checkin.ExpectedPerson(r.id, r.number, r.state, r.protectedIdentity, r.name,
            r.organisation, r.category, r.checkInCode, c.at)
            from Registration r left join CheckIn c on c.registrationId = r.id and c.day = :day
            where r.eventId = :event""";

    private static final String MARK = """
            select concat_ws('-', e.lock_version, r.number, r.latest, c.number, c.latest) from event e,
            (select count(*) as number, extract(epoch from max(changed_at)) as latest from registration
                where event_id = ?1) r,
            (select count(*) as number, max(c.id) as latest from check_in c join registration r
                on r.id = c.registration_id where r.event_id = ?1) c
            where e.item_id = ?1""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private EventTitles titles;

    @Inject
    private Clock clock;

    CheckInDay of(Event event, List<ParticipantCategory> categories) {
        // Before the people: what changes in between is told twice rather than not at all.
        String mark = mark(event);
        List<LocalDate> days = event.getTime().days();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        LocalDate today = today(event);
        Instant endOfLast = last.plusDays(1).atStartOfDay(event.getZone()).toInstant();
        return new CheckInDay(
                event.getId(),
                titles.of(event.getId(), Language.SWEDISH).text(),
                mark,
                CheckInStatus.of(event, today),
                event.getZone(),
                nearest(today, first, last),
                first,
                last,
                endOfLast,
                event.getSeats(),
                categories,
                people(event.getId(), nearest(today, first, last)));
    }

    String mark(Event event) {
        return today(event) + "-"
                + em.createNativeQuery(MARK).setParameter(1, event.getId()).getSingleResult();
    }

    /** Everybody who has ever registered, by name as Swedes sort; those who are not named come last. */
    List<ExpectedPerson> people(long eventId, LocalDate day) {
        List<ExpectedPerson> people = em.createQuery(PEOPLE, ExpectedPerson.class)
                .setParameter("event", eventId)
                .setParameter("day", day)
                .getResultList();
        Map<Long, List<String>> workshops = workshops(eventId, people);
        return people.stream()
                .map(person -> person.with(workshops.getOrDefault(person.id(), List.of())))
                .sorted(Comparator.comparing(ExpectedPerson::protectedIdentity)
                        .thenComparing(ExpectedPerson::name, Comparator.nullsLast(SwedishOrder.INSTANCE))
                        .thenComparing(ExpectedPerson::number))
                .toList();
    }

    // Only where they have a seat: who waits for one is not expected there.
    private Map<Long, List<String>> workshops(long eventId, List<ExpectedPerson> people) {
        List<SeatedQuestion> asked = answers.form(eventId).seated().stream()
                .filter(SeatedQuestion::workshops)
                .toList();
        Map<Long, List<String>> workshops = new HashMap<>();
        answers.chosen(people.stream().map(ExpectedPerson::id).toList(), asked)
                .forEach((id, chosen) -> workshops.put(
                        id,
                        chosen.stream()
                                .filter(ChosenAnswer::seated)
                                .map(ChosenAnswer::label)
                                .sorted()
                                .toList()));
        return workshops;
    }

    private LocalDate today(Event event) {
        return LocalDate.ofInstant(clock.instant(), event.getZone());
    }

    private static LocalDate nearest(LocalDate today, LocalDate first, LocalDate last) {
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }
}
