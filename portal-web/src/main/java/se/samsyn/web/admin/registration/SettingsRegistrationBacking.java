package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/registration/settings?event=12}: how people register to an event. */
@Named
@ViewScoped
public class SettingsRegistrationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantListService service;

    @Inject
    private RegistrationService registrations;

    @Inject
    private Validator validator;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String event;
    private String title;
    private RegistrationSettings settings;
    private Map<ParticipantCategory, Integer> quotas;

    public void open() {
        long id = ListRegistrationBacking.idIn(event);
        title = service.title(id);
        settings = service.settings(id);
        quotas = new EnumMap<>(ParticipantCategory.class);
        quotas.putAll(settings.getQuotas());
    }

    public String save() {
        problems.add("", validator.validate(settings));
        boolean negative = quotas.values().stream().filter(Objects::nonNull).anyMatch(seats -> seats < 0);
        if (negative) {
            problems.addWhole("admin_registration_settings.quota_negative");
        }
        if (problems.isAny()) {
            return null;
        }
        settings.getQuotas().clear();
        quotas.forEach((category, seats) -> {
            if (seats != null) {
                settings.getQuotas().put(category, seats);
            }
        });
        try {
            service.save(settings);
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
        toast.say("admin_registration_settings.saved");
        return "/admin/registration.xhtml?faces-redirect=true&event=" + event;
    }

    public List<ParticipantCategory> getCategories() {
        return registrations.categories(ListRegistrationBacking.idIn(event));
    }

    public RegistrationSettings getSettings() {
        return settings;
    }

    public Map<ParticipantCategory, Integer> getQuotas() {
        return quotas;
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
}
