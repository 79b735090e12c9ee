package se.samsyn.web.site.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registration.CheckInCode;
import se.samsyn.domain.registration.MyRegistration;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.registration.MyRegistrationService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.site.Choice;
import se.samsyn.web.site.Format;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.Words;
import se.samsyn.web.site.form.PostedAt;
import se.samsyn.web.site.form.PublicForm;

/** {@code /anmalan/{link}}: what a person has told us and what has become of it, by their signed link. */
@Named
@RequestScoped
@PostedAt("/anmalan/*")
public class MyRegistrationBacking implements PublicForm {

    private static final String PURPOSE = "my-registration";
    private static final String ABOVE = "/anmalan/";
    private static final String CHANGE = "change";
    private static final String DONE = "klart";
    private static final Set<String> ACTS = Set.of(CHANGE, "withdraw", "accept");

    @Inject
    private Site site;

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private MyRegistrationService service;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationFields fields;

    @Inject
    private FormTokens tokens;

    private MyRegistration mine;
    private TypedRegistration typed;
    private String act = "";

    @Override
    public String path() {
        return site.getPath();
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String thanks() {
        return path() + "?" + DONE + "=" + act;
    }

    @Override
    public void read() {
        act = site.parameter("act").filter(ACTS::contains).orElse("");
        if (act.equals(CHANGE)) {
            typed = fields.typed();
        }
    }

    @Override
    public void receive(FormToken token) {
        switch (act) {
            case CHANGE -> service.change(signed(), withAddress(), token);
            case "withdraw" -> service.withdraw(signed(), token);
            case "accept" -> service.accept(signed(), token);
            default -> throw new NotFoundException("registration_error.unknown");
        }
    }

    // The address is no field of this form: a person is known by it.
    private TypedRegistration withAddress() {
        String address = service.find(signed(), site.getLanguage())
                .map(found -> found.registration().getEmail())
                .orElse(null);
        return new TypedRegistration(
                typed.name(),
                address,
                typed.organisation(),
                typed.municipality(),
                typed.category(),
                typed.protectedIdentity(),
                typed.answers());
    }

    @Override
    public Optional<String> link() {
        return Optional.of(signed());
    }

    private String signed() {
        return path().substring(ABOVE.length());
    }

    public MyRegistration getMine() {
        if (mine == null) {
            mine = service.find(signed(), site.getLanguage()).orElseThrow();
        }
        return mine;
    }

    private Registration registration() {
        return getMine().registration();
    }

    /** What has just been done, for one sentence; empty when the page is only read. */
    public String getDone() {
        return site.parameter(DONE)
                .filter(ACTS::contains)
                .map(done -> words.of("site_my_registration.done_" + done))
                .orElse("");
    }

    /** The sentence that says how things stand. */
    public String getSaid() {
        return switch (getMine().state()) {
            case WAITING ->
                words.of("site_my_registration.state_WAITING", getMine().position());
            case OFFERED ->
                words.of(
                        "site_my_registration.state_OFFERED",
                        format.at(registration().getOfferExpiresAt()));
            default -> words.label("site_my_registration.state", getMine().state());
        };
    }

    /** "tisdag 11 februari 2020, 09.00–16.00". */
    public String getWhen() {
        var event = getMine().event();
        return format.span(event.getStartsAt(), event.getEndsAt(), event.isDateOnly());
    }

    /** The code to show at the door: an address that opens for staff, without a word about the person. */
    public QrPicture getQr() {
        return QrPicture.of(
                site.absolute("/admin/registration/door?code=" + registration().getCheckInCode(), Language.SWEDISH));
    }

    /** The same code to be read aloud. */
    public String getCode() {
        return CheckInCode.readable(registration().getCheckInCode());
    }

    /** A token for each form of the page as it is being shown. */
    public String getToken() {
        return tokens.issue(PURPOSE);
    }

    /** What stands in the fields: what was refused, or what is known. */
    public TypedRegistration getTyped() {
        if (typed == null) {
            var known = registration();
            typed = new TypedRegistration(
                    known.getName(),
                    known.getEmail(),
                    known.getOrganisation(),
                    known.getMunicipality() == null
                            ? null
                            : known.getMunicipality().getId().toString(),
                    known.getCategory().name(),
                    known.isProtectedIdentity(),
                    service.answers(getMine()));
        }
        return typed;
    }

    /** What the event asks besides. */
    public List<AskedQuestion> getQuestions() {
        return fields.asked(
                registrations.form(registration().getEventId(), site.getLanguage()),
                getTyped().answers(),
                service.chosen(getMine(), site.getLanguage()));
    }

    public List<Choice> getMunicipalities() {
        return fields.municipalities(getTyped());
    }

    public List<Choice> getCategories() {
        return fields.categories(registrations.categories(registration().getEventId()), getTyped());
    }
}
