package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.ParticipantService;
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
    private Problems problems;

    @Inject
    private Toast toast;

    private String event;
    private String title;
    private String name;
    private String email;
    private String organisation;
    private Long municipality;
    private ParticipantCategory category;
    private boolean protectedIdentity;
    private Language language = Language.SWEDISH;

    public void open() {
        title = list.title(ListRegistrationBacking.idIn(event));
    }

    public String save() {
        try {
            service.register(ListRegistrationBacking.idIn(event), typed(), language);
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
        toast.say("admin_registration_create.saved");
        return "/admin/registration.xhtml?faces-redirect=true&event=" + event;
    }

    private TypedRegistration typed() {
        return new TypedRegistration(
                stripped(name),
                stripped(email),
                stripped(organisation),
                municipality == null ? null : municipality.toString(),
                category == null ? null : category.name(),
                protectedIdentity);
    }

    private static String stripped(String typed) {
        return typed == null ? null : typed.strip();
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Long getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Long municipality) {
        this.municipality = municipality;
    }

    public ParticipantCategory getCategory() {
        return category;
    }

    public void setCategory(ParticipantCategory category) {
        this.category = category;
    }

    public boolean isProtectedIdentity() {
        return protectedIdentity;
    }

    public void setProtectedIdentity(boolean protectedIdentity) {
        this.protectedIdentity = protectedIdentity;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
