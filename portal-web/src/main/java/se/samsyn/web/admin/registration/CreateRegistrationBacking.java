package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.ParticipantService;
import se.samsyn.service.registration.RegistrationFormService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/registration/create?event=12}: staff register somebody who has asked for it by other ways. */
@Named
@ViewScoped
public class CreateRegistrationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantService service;

    @Inject
    private ParticipantListService list;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationFormService forms;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String event;
    private String title;
    private ParticipantFields fields;
    private Language language = Language.SWEDISH;

    public void open() {
        long id = ListRegistrationBacking.idIn(event);
        title = list.title(id);
        fields = new ParticipantFields(forms.draft(id).getQuestions());
    }

    public String save() {
        try {
            service.register(ListRegistrationBacking.idIn(event), fields.typed(), language);
        } catch (InvalidInputException refusal) {
            problems.add(fields.onThisPage(refusal));
            return null;
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
        toast.say("admin_registration_create.saved");
        return "/admin/registration.xhtml?faces-redirect=true&event=" + event;
    }

    public ParticipantFields getFields() {
        return fields;
    }

    public List<ParticipantCategory> getCategories() {
        return registrations.categories(ListRegistrationBacking.idIn(event));
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getTitle() {
        return title;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
