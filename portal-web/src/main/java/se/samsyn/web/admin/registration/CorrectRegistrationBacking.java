package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registrationform.TypedAnswers;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.ParticipantService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.service.registrationform.RegistrationFormService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/registration/correct?id=7}: staff put right who a participant is and what they have chosen. */
@Named
@ViewScoped
public class CorrectRegistrationBacking extends NumberedBacking {

    @Inject
    private ParticipantService service;

    @Inject
    private ParticipantListService list;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationFormService forms;

    private String title;
    private List<ParticipantCategory> categories;
    private ParticipantFields fields;

    public void open() {
        long event = list.eventOf(number());
        title = list.title(event);
        categories = registrations.categories(event);
        fields = new ParticipantFields(forms.draft(event).getQuestions().stream()
                .filter(TypedAnswers::isCorrectable)
                .toList());
        fields.fill(service.known(number()));
    }

    public String save() {
        try {
            service.correct(number(), fields.typed());
        } catch (InvalidInputException refusal) {
            throw fields.onThisPage(refusal);
        }
        toast.say("admin_registration_correct.saved");
        return "/admin/registration/edit.xhtml?faces-redirect=true&id=" + number();
    }

    public ParticipantFields getFields() {
        return fields;
    }

    public List<ParticipantCategory> getCategories() {
        return categories;
    }

    public String getTitle() {
        return title;
    }
}
