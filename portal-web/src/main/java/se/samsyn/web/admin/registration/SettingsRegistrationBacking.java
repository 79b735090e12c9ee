package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.service.registration.RegistrationService;

/** {@code /admin/registration/settings?event=12}: how people register to an event. */
@Named
@ViewScoped
public class SettingsRegistrationBacking extends RegistrationPartBacking {

    @Inject
    private RegistrationService registrations;

    private RegistrationSettings settings;
    private Map<ParticipantCategory, Integer> quotas;

    @Override
    public void open() {
        super.open();
        settings = participants.settings(number());
        quotas = new EnumMap<>(ParticipantCategory.class);
        quotas.putAll(settings.getQuotas());
    }

    public String save() {
        isWrong(settings);
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
        participants.save(settings);
        toast.say("admin_registration_settings.saved");
        return LIST + number();
    }

    public List<ParticipantCategory> getCategories() {
        return registrations.categories(number());
    }

    public RegistrationSettings getSettings() {
        return settings;
    }

    public Map<ParticipantCategory, Integer> getQuotas() {
        return quotas;
    }
}
