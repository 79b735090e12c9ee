package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registrationform.ChoiceCounts;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.domain.registrationform.WorkshopChoice;
import se.samsyn.service.registrationform.RegistrationFormService;

/** {@code /admin/registration/form?event=12}: what an event asks of those who register. */
@Named
@ViewScoped
public class FormRegistrationBacking extends RegistrationPartBacking {

    @Inject
    private RegistrationFormService service;

    private RegistrationForm form;
    private Map<String, Integer> seats;
    private Map<Long, Long> answered = Map.of();
    private transient List<WorkshopChoice> workshops = List.of();
    private transient Map<Long, Map<String, ChoiceCounts>> standings = Map.of();

    @Override
    public void open() {
        super.open();
        long id = number();
        form = service.draft(id);
        seats = new HashMap<>(form.getWorkshopSeats());
        answered = service.answered(id);
        workshops = service.workshops(id);
        standings = service.standings(id);
    }

    public void save() {
        if (isWrong(form)) {
            return;
        }
        form.getWorkshopSeats().clear();
        seats.forEach((workshop, number) -> {
            if (number != null) {
                form.getWorkshopSeats().put(workshop, number);
            }
        });
        service.save(form);
        open();
        toast.say("admin_registration_form.saved");
    }

    public void add() {
        form.getQuestions().add(new RegistrationQuestion());
    }

    public boolean isFull() {
        return form.getQuestions().size() >= RegistrationForm.MOST_QUESTIONS;
    }

    /** How many have answered the question. */
    public long answers(RegistrationQuestion question) {
        return question.getId() == null ? 0 : answered.getOrDefault(question.getId(), 0L);
    }

    /** The workshops of the event's programme. */
    public List<WorkshopChoice> getWorkshops() {
        return workshops;
    }

    /** The seats of workshops as they stand in the fields, by the workshops' keys; empty fields are {@code null}. */
    public Map<String, Integer> getSeats() {
        return seats;
    }

    /** What a workshop is called beside its seats. */
    public String called(WorkshopChoice workshop) {
        return workshop.label(Language.SWEDISH, true);
    }

    /** How many have a seat in a workshop, and how many wait; empty while nobody has chosen it. */
    public String standing(RegistrationQuestion question, WorkshopChoice workshop) {
        ChoiceCounts counts = question.getId() == null
                ? null
                : standings.getOrDefault(question.getId(), Map.of()).get(workshop.key());
        return counts == null
                ? ""
                : texts.format(
                        "admin_registration_form.workshop_counts", counts.taken(), counts.waiting(), counts.wished());
    }

    public RegistrationForm getForm() {
        return form;
    }
}
