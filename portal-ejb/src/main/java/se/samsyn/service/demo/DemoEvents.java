package se.samsyn.service.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.event.Venue;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registrationform.AnswerKind;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;

/** Gives the demo's events their facts. */
@Dependent
class DemoEvents {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    static final int DAYS_FOR_SENSITIVE_ANSWERS = 14;
    private static final int NOTICE_DAYS = 7;
    private static final String ABOUT = "about ";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private DemoDialogues dialogues;

    void add(ContentItem item, DemoRecord record, DemoIndex index, DemoDays days) {
        em.flush(); // An event takes its id from its item.
        DemoTime time = DemoTime.of(record.get("when"), days);
        EventKind kind = record.constant("kind", EventKind.class).orElseThrow();
        var event = new Event(item, kind, time.startsAt(), time.endsAt(), days.now());
        event.getTime().setDateOnly(time.dateOnly());
        event.getTime().derive();
        setPlace(event.getVenue(), record, index);
        setRegistration(event, record);
        setParticipants(event, record);
        em.persist(event);
        em.flush();
        if (event.getRegistrationOpens() != null) {
            openForm(event);
        }
        changeStatus(event, record, days);
        em.flush();
        dialogues.add(item.getId(), record, index, days);
    }

    private static void setPlace(Venue venue, DemoRecord record, DemoIndex index) {
        record.find("place").ifPresent(venue::setPlace);
        record.find("address").ifPresent(venue::setAddress);
        record.find("municipality").map(index::municipality).ifPresent(venue::setMunicipality);
        record.find("online").ifPresent(venue::setOnlineUrl);
        boolean online = venue.getOnlineUrl() != null;
        venue.setMode(!online ? EventMode.PLACE : venue.getPlace() == null ? EventMode.ONLINE : EventMode.BOTH);
    }

    /** {@code registration: 60-7} opens sixty days before the event and closes seven days before it. */
    private static void setRegistration(Event event, DemoRecord record) {
        record.find("seats").map(Integer::valueOf).ifPresent(event::setSeats);
        record.find("registration").map(days -> days.split("-")).ifPresent(days -> {
            LocalDate start = event.getStartsAt().toLocalDate();
            event.setRegistrationOpens(start.minusDays(Long.parseLong(days[0])).atTime(OFFICE_OPENS));
            event.setRegistrationCloses(start.minusDays(Long.parseLong(days[1])).atTime(LAST_MINUTE));
        });
    }

    private void openForm(Event event) {
        var settings = new RegistrationSettings(event.getId());
        settings.setOnline(true);
        em.persist(settings);
        RegistrationQuestion food = question(AnswerKind.CHOICES, "Har du önskemål om mat?");
        food.setChoiceLines("Vegetariskt\nVeganskt\nGlutenfritt\nLaktosfritt");
        food.setSensitive(true);
        food.setPurpose("beställa mat");
        food.setKeepDays(DAYS_FOR_SENSITIVE_ANSWERS);
        RegistrationQuestion support = question(AnswerKind.TEXT, "Behöver du något för att kunna delta?");
        support.setHelp("Till exempel hörslinga, teckenspråkstolk eller plats för rullstol.");
        support.setSensitive(true);
        support.setPurpose("ordna det du behöver");
        support.setKeepDays(DAYS_FOR_SENSITIVE_ANSWERS);
        var form = new RegistrationForm(event.getId());
        form.getQuestions().addAll(List.of(food, support));
        form.arrange();
        em.persist(form);
    }

    private static RegistrationQuestion question(AnswerKind kind, String words) {
        var question = new RegistrationQuestion();
        question.setKind(kind);
        question.setWords(words);
        return question;
    }

    private static void setParticipants(Event event, DemoRecord record) {
        record.find("participants").ifPresent(number -> {
            event.setParticipantsApproximate(number.startsWith(ABOUT));
            event.setParticipants(Integer.valueOf(number.replace(ABOUT, "")));
        });
        record.list("categories")
                .forEach(name -> event.getCategories().add(DemoRecord.constant(ParticipantCategory.class, name)));
    }

    private void changeStatus(Event event, DemoRecord record, DemoDays days) {
        record.find("moved").map(DemoSection::cells).ifPresent(moved -> {
            DemoTime time = DemoTime.of(moved.get(0), days);
            event.moveTo(time.startsAt(), time.endsAt(), moved.get(1), days.now());
            em.persist(event.logLine(days.now(), DemoItems.AUTHOR, "startsAt: → " + time.startsAt()));
        });
        record.find("cancelled").ifPresent(reason -> {
            Instant decided = decided(event, days);
            event.cancel(reason, decided);
            em.persist(event.logLine(decided, DemoItems.AUTHOR, "status: CANCELLED"));
        });
    }

    /** A week before the day that did not come, or now for one that is further off. */
    static Instant decided(Event event, DemoDays days) {
        return days.morning(event.getStartsAt().toLocalDate().minusDays(NOTICE_DAYS));
    }
}
