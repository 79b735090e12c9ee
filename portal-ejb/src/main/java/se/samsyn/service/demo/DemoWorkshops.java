package se.samsyn.service.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.workshop.GroupNote;
import se.samsyn.domain.workshop.TypedNote;
import se.samsyn.domain.workshop.Workshop;
import se.samsyn.domain.workshop.WorkshopGroup;
import se.samsyn.domain.workshop.WorkshopQuestion;
import se.samsyn.domain.workshop.WorkshopTheme;

/** Gives the demo's workshops their groups, their notes and what was gathered from them, published. */
@Dependent
class DemoWorkshops {

    private static final String PLAN = "workshop-plan";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** Makes the event's workshop, if the record tells of one; its plan has been written already. */
    void add(long eventId, DemoRecord record, DemoIndex index) {
        if (record.find("workshop").isEmpty()) {
            return;
        }
        Instant ended = em.find(Event.class, eventId).getEndInstant();
        var workshop = new Workshop(eventId);
        workshop.setIntroduction(record.get("workshop"));
        workshop.setPlanId(index.item(ContentType.ACTION_PLAN.path() + "/" + record.get(PLAN))
                .getId());
        lines(record, "workshop-questions")
                .forEach(words -> workshop.getQuestions().add(new WorkshopQuestion(words)));
        lines(record, "workshop-groups").forEach(name -> workshop.getGroups().add(new WorkshopGroup(name)));
        workshop.arrange();
        workshop.publish(DemoItems.AUTHOR, ended);
        em.persist(workshop);
        em.flush(); // Notes name questions and groups by their ids.
        Instant written = ended.minus(Duration.ofHours(1));
        for (DemoSection section : record.sections("workshop-theme")) {
            List<String> words = section.arguments();
            var theme = new WorkshopTheme(eventId, words.get(0));
            theme.describe("theme", words.get(0), words.get(2), index.themeKey(record.get(PLAN) + "/" + words.get(1)));
            em.persist(theme);
            em.flush();
            for (List<String> row : section.rows()) {
                // Notes are listed by their time; one a minute keeps the record's order.
                written = written.plus(Duration.ofMinutes(1));
                em.persist(note(workshop, theme, row, written));
            }
        }
    }

    private static List<String> lines(DemoRecord record, String kind) {
        return record.sections(kind).stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.get(0))
                .toList();
    }

    /** A row such as {@code 2 | 1 | Words}: the second group about the first question. */
    private static GroupNote note(Workshop workshop, WorkshopTheme theme, List<String> row, Instant at) {
        WorkshopGroup group = workshop.getGroups().get(Integer.parseInt(row.get(0)) - 1);
        WorkshopQuestion question = workshop.getQuestions().get(Integer.parseInt(row.get(1)) - 1);
        var note = new GroupNote(workshop.getEventId(), group.getId(), new TypedNote(question.getId(), row.get(2)), at);
        note.gather(theme);
        return note;
    }
}
