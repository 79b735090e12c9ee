package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.service.registration.ParticipantService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.service.registrationform.RegistrationFormService;

/** {@code /admin/registration/create?event=12}: staff register somebody who has asked for it by other ways. */
@Named
@ViewScoped
public class CreateRegistrationBacking extends RegistrationPartBacking {

    @Inject
    private ParticipantService service;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationFormService forms;

    private ParticipantFields fields;
    private Language language = Language.SWEDISH;

    @Override
    public void open() {
        super.open();
        fields = new ParticipantFields(forms.draft(number()).getQuestions());
    }

    public String save() {
        try {
            service.register(number(), fields.typed(), language);
        } catch (InvalidInputException refusal) {
            throw fields.onThisPage(refusal);
        }
        toast.say("admin_registration_create.saved");
        return LIST + number();
    }

    public ParticipantFields getFields() {
        return fields;
    }

    public List<ParticipantCategory> getCategories() {
        return registrations.categories(number());
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
