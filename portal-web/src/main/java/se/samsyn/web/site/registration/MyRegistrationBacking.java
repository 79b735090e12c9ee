package se.samsyn.web.site.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.checkin.CheckInCode;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventPhase;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.Venue;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.registration.MyRegistration;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.service.registration.AddressChangeService;
import se.samsyn.service.registration.MyRegistrationService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.site.FilterOption;
import se.samsyn.web.site.Format;
import se.samsyn.web.site.Words;
import se.samsyn.web.site.event.EventNotice;
import se.samsyn.web.site.form.PersonalForm;
import se.samsyn.web.site.form.PostedAt;

/** {@code /anmalan/{link}}: what a person has told us and what has become of it, by their signed link. */
@Named
@RequestScoped
@PostedAt("/anmalan/*")
public class MyRegistrationBacking extends PersonalForm {

    private static final String CHANGE = "change";
    private static final String ADDRESS = "address";
    private static final Set<String> OVER = Set.of("CANCELLED", "HELD");
    private static final Set<String> ACTS = Set.of(CHANGE, "withdraw", "accept", ADDRESS);

    /** The parameter that names what has just been done. */
    static final String DONE = "klart";

    /** What has been done when a new address has been confirmed. */
    static final String READDRESSED = "readdressed";

    /** A choice of the person's: what was asked, and what they chose. */
    public record Chosen(String question, String words) {}

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private MyRegistrationService service;

    @Inject
    private AddressChangeService addresses;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationFields fields;

    @Inject
    private PublishedContentService content;

    private MyRegistration mine;
    private TypedRegistration typed;
    private String act = "";
    private String newEmail;

    public MyRegistrationBacking() {
        super("my-registration", "/anmalan/");
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
        newEmail = site.parameter("newEmail").orElse(null);
    }

    @Override
    public void receive(FormToken token) {
        switch (act) {
            case CHANGE -> service.change(signed(), withAddress(), token);
            case ADDRESS -> addresses.ask(signed(), newEmail, token);
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
                .filter(done -> ACTS.contains(done) || done.equals(READDRESSED))
                .map(done -> words.of("site_my_registration.done_" + done))
                .orElse("");
    }

    /** The sentence that says how things stand for the person; empty where the event's own notice says it. */
    public String getSaid() {
        return switch (getMine().state()) {
            case WAITING ->
                words.of("site_my_registration.state_WAITING", getMine().position());
            case OFFERED ->
                words.of(
                        "site_my_registration.state_OFFERED",
                        format.at(registration().getOfferExpiresAt()));
            case CONFIRMED -> confirmed();
            default -> words.label("site_my_registration.state", getMine().state());
        };
    }

    // A seat at what does not take place is none.
    private String confirmed() {
        String phase = getNotice().kind();
        boolean over = OVER.contains(phase);
        return over ? "" : words.label("site_my_registration.state", RegistrationState.CONFIRMED);
    }

    /** What has become of the event, to be read before everything else. */
    public EventNotice getNotice() {
        Event event = getMine().event();
        EventPhase phase = event.phaseAt(getMine().at(), false);
        return phase == EventPhase.HELD
                ? new EventNotice(phase.name(), List.of(words.of("site_my_registration.held")))
                : EventNotice.of(event, phase, words, format);
    }

    /** Whether nobody gets a seat any more unless somebody leaves theirs. */
    public boolean isFull() {
        return getMine().state() == RegistrationState.WAITING
                && registrations.standing(registration().getEventId()).isFull();
    }

    /** "tisdag 11 februari 2020, 09.00–16.00". */
    public String getWhen() {
        var event = getMine().event();
        return format.span(event.getStartsAt(), event.getEndsAt(), event.isDateOnly());
    }

    /** "Folkets hus, Storgatan 1"; empty for an event that is nowhere but on the web. */
    public String getWhere() {
        Venue venue = getMine().event().getVenue();
        String room = Stream.of(venue.getPlace(), venue.getAddress())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        boolean later = room.isEmpty() && venue.isSomewhere();
        return later ? words.of("site_event.place_later") : venue.isSomewhere() ? room : "";
    }

    /** Where to take part from afar, for those who have a seat; empty for others. */
    public String getMeeting() {
        Venue venue = getMine().event().getVenue();
        String address = venue.getOnlineUrl();
        return venue.isOnline() && address != null && getMine().isExpected() ? address : "";
    }

    /** What the person has chosen that has seats, such as workshops; where they wait for one, it says so. */
    public List<Chosen> getChosen() {
        RegistrationState state = getMine().state();
        return service.chosen(getMine(), site.getLanguage()).stream()
                .map(choice -> new Chosen(
                        choice.question().words(),
                        words.of("site_my_registration.choice_" + choice.standing(state), choice.label())))
                .toList();
    }

    /** The calendar file of the event; empty when it does not take place, is over or is not public. */
    public String getCalendarFile() {
        Event event = getMine().event();
        boolean coming = event.getStatus() != EventStatus.CANCELLED
                && event.getStatus() != EventStatus.POSTPONED
                && !event.isOverAt(getMine().at());
        String path = getMine().title().path();
        boolean open = coming && content.lookup(path).outcome() == PathLookup.Outcome.FOUND;
        return open ? path + ".ics" : "";
    }

    /** Whether the form stands open: what was typed into it was refused. */
    public boolean isChanging() {
        return act.equals(CHANGE);
    }

    /** Whether the field for a new address stands open. */
    public boolean isReaddressing() {
        return act.equals(ADDRESS);
    }

    /** What was typed as a new address and refused. */
    public String getNewEmail() {
        return newEmail;
    }

    /** The code to show at check-in: an address that opens for staff, without a word about the person. */
    public QrPicture getQr() {
        return QrPicture.of(site.absolute(
                "/admin/registration/check-in?code=" + registration().getCheckInCode(), Language.SWEDISH));
    }

    /** The same code to be read aloud. */
    public String getCode() {
        return CheckInCode.readable(registration().getCheckInCode());
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

    public List<FilterOption> getMunicipalities() {
        return fields.municipalities(getTyped());
    }

    public List<FilterOption> getCategories() {
        return fields.categories(registrations.categories(registration().getEventId()), getTyped());
    }
}
