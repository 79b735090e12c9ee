package se.samsyn.web.site.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.registration.RegistrationAvailability;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.site.FilterOption;
import se.samsyn.web.site.Format;
import se.samsyn.web.site.Words;
import se.samsyn.web.site.form.EventForm;
import se.samsyn.web.site.form.PostedAt;

/** {@code /kalender/{slug}/anmalan}: somebody registers to an event. */
@Named
@RequestScoped
@PostedAt("/kalender/*/anmalan")
public class RegistrationBacking extends EventForm {

    private static final String INVITATION = "inbjudan";

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationFields fields;

    private TypedRegistration typed = TypedRegistration.EMPTY;
    private RegistrationAvailability standing;

    public RegistrationBacking() {
        super("event-registration");
    }

    @Override
    protected void read(long eventId) {
        typed = fields.typed();
    }

    @Override
    public void receive(FormToken token) {
        registrations.register(postedTo(), typed, getInvitation(), site.getLanguage(), token);
    }

    public TypedRegistration getTyped() {
        return typed;
    }

    public RegistrationAvailability getStanding() {
        if (standing == null) {
            standing = registrations.standing(eventId(), getInvitation());
        }
        return standing;
    }

    /** The link of the reader's invitation, or {@code null}. */
    public String getInvitation() {
        return site.parameter(INVITATION).orElse(null);
    }

    /** What the reader should know before they begin, or why they cannot. */
    public String getSaid() {
        return switch (getStanding()) {
            case OPENS_LATER ->
                words.of("site_registration.opens", format.moment(getEvent().getRegistrationOpens()));
            case OPEN, FEW_LEFT, WAITING_LIST -> words.label("site_registration.lead", getStanding());
            default -> words.of(getStanding().refusal());
        };
    }

    /** "tisdag 11 februari 2020, 09.00–16.00". */
    public String getWhen() {
        return format.span(
                getEvent().getStartsAt(), getEvent().getEndsAt(), getEvent().isDateOnly());
    }

    /** How many days after the event the registration is deleted. */
    public int getKeepDays() {
        return registrations.keepDays(eventId());
    }

    /** What the event asks besides. */
    public List<AskedQuestion> getQuestions() {
        return fields.asked(registrations.form(eventId(), site.getLanguage()), typed.answers(), List.of());
    }

    public List<FilterOption> getMunicipalities() {
        return fields.municipalities(typed);
    }

    public List<FilterOption> getCategories() {
        return fields.categories(registrations.categories(eventId()), typed);
    }
}
