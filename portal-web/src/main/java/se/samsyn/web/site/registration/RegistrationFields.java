package se.samsyn.web.site.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.site.Choice;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.Words;

/** The fields that a new registration and a change of one have in common. */
@Named
@RequestScoped
public class RegistrationFields {

    @Inject
    private Site site;

    @Inject
    private Words words;

    @Inject
    private DirectoryService directory;

    @Inject
    private RegistrationService registrations;

    /** What was typed in the post that is being dealt with. */
    TypedRegistration typed() {
        return new TypedRegistration(
                typed("name"),
                typed("email"),
                typed("organisation"),
                typed("municipality"),
                typed("category"),
                typed("protected") != null);
    }

    private String typed(String field) {
        return site.parameter(field).orElse(null);
    }

    /** The municipalities to choose from. */
    public List<Choice> municipalities(TypedRegistration form) {
        return directory.municipalities().stream()
                .map(each -> choice(each.getId().toString(), each.getName(), "sv", form.municipality()))
                .toList();
    }

    /** The categories to choose from. */
    public List<Choice> categories(Collection<ParticipantCategory> offered, TypedRegistration form) {
        String language = site.getLanguage().tag();
        return offered.stream()
                .map(each -> choice(each.name(), words.label("site_registration.as", each), language, form.category()))
                .toList();
    }

    private static Choice choice(String value, String label, String language, String chosen) {
        return new Choice(value, label, language, value.equals(chosen));
    }

    /** The organisations whose names are suggested. */
    public List<String> getOrganisations() {
        return registrations.organisations();
    }
}
