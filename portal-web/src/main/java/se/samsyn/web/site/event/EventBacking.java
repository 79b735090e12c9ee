package se.samsyn.web.site.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventOrganiser;
import se.samsyn.domain.event.EventPhase;
import se.samsyn.domain.event.EventSeries;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.OrganiserRole;
import se.samsyn.domain.registration.RegistrationAvailability;
import se.samsyn.service.dialogue.MatrixService;
import se.samsyn.service.event.EventSeriesService;
import se.samsyn.service.event.EventService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.service.survey.SurveyService;
import se.samsyn.web.cache.PageMaking;
import se.samsyn.web.format.DateText;
import se.samsyn.web.site.Format;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.Words;

/** An event's one page through all its phases, from invitation to documentation. */
@Named
@RequestScoped
public class EventBacking {

    @Inject
    private Site site;

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private EventService events;

    @Inject
    private MatrixService matrices;

    @Inject
    private RegistrationService registrations;

    @Inject
    private SurveyService surveys;

    @Inject
    private EventSeriesService series;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private EventVersion version;
    private Event event;
    private EventPhase phase;
    private boolean dialogue;
    private RegistrationAvailability standing;
    private boolean survey;
    private EventSeries inSeries;

    @PostConstruct
    void load() {
        version = site.version(EventVersion.class);
        long id = site.getLookup().itemId();
        event = events.find(id).orElseThrow();
        phase = event.phaseAt(clock.instant(), version.isDocumented());
        dialogue = matrices.exists(id);
        standing = registrations.standing(id);
        PageMaking.of(request).showsSeats();
        survey = surveys.isThere(id);
        inSeries = series.of(event).orElse(null);
    }

    public Event getEvent() {
        return event;
    }

    public EventPhase getPhase() {
        return phase;
    }

    /** The series that the event belongs to, or {@code null}. */
    public EventSeries getSeries() {
        return inSeries;
    }

    /** Whether the public can read what actors answered at the event. */
    public boolean isDialogue() {
        return dialogue;
    }

    /** Whether participants can say what they thought, or everybody can read what they said. */
    public boolean isSurvey() {
        return survey;
    }

    /** What somebody meets who wants to register by the portal's form. */
    public RegistrationAvailability getStanding() {
        return standing;
    }

    /** One sentence about seats while registration is open by the portal's form, or about why it is not; else empty. */
    public String getSeatsSaid() {
        return switch (standing) {
            case OPEN, FEW_LEFT, WAITING_LIST, FULL -> words.label("site_registration.availability", standing);
            case INVITED_ONLY, PAUSED -> words.of(standing.refusal());
            default -> "";
        };
    }

    /** What the button to the form says. */
    public String getRegisterLabel() {
        return words.of(
                standing == RegistrationAvailability.WAITING_LIST
                        ? "site_registration.button_WAITING_LIST"
                        : "site_registration.button");
    }

    /** Whether one registers by writing to the contact. */
    public boolean isRegisteredByContact() {
        return phase == EventPhase.OPEN
                && standing == RegistrationAvailability.NOT_HERE
                && !version.getCurrentContacts().isEmpty();
    }

    /** The label beside the kind: the phase, except that a coming event says when it has moved, or is full. */
    public String getState() {
        if (isMoved()) {
            return "MOVED";
        }
        if (phase == EventPhase.OPEN && standing.isFull()) {
            return "FULL";
        }
        if (phase == EventPhase.OPEN && standing == RegistrationAvailability.INVITED_ONLY) {
            return standing.name();
        }
        return phase == EventPhase.OPEN && standing == RegistrationAvailability.PAUSED ? "CLOSED" : phase.name();
    }

    /** The label in words: before registration opens, the day on which it does. */
    public String getStateSaid() {
        LocalDateTime opens = event.getRegistrationOpens();
        return getState().equals(EventPhase.INVITATION.name()) && opens != null
                ? words.of("site_event.opens_on", format.date(opens.toLocalDate()))
                : words.label("event_state", getState());
    }

    /** The class that goes with the label. */
    public String getStateLook() {
        return switch (getState()) {
            case "OPEN", "DOCUMENTED" -> "tag-ok";
            case "MOVED", "POSTPONED", "CLOSED", "FULL", "INVITED_ONLY" -> "tag-notice";
            case "CANCELLED" -> "tag-danger";
            case "HELD" -> "tag-plain";
            default -> "";
        };
    }

    /** Whether the event has another date than first announced and is still to come. */
    public boolean isMoved() {
        return event.getStatus() == EventStatus.MOVED && !isPast();
    }

    /** Whether it will take place at the time that stands there. */
    public boolean isComing() {
        return !isPast() && phase != EventPhase.CANCELLED && !isPostponed();
    }

    /** Whether the event has been put off and nobody knows its new date yet. */
    public boolean isPostponed() {
        return phase == EventPhase.POSTPONED;
    }

    public boolean isPast() {
        return phase == EventPhase.HELD || phase == EventPhase.DOCUMENTED;
    }

    /** For whom: the words of the invitation, or the categories of participants. */
    public String getAudience() {
        if (version.getAudience() != null && !version.getAudience().isBlank()) {
            return capital(version.getAudience().strip());
        }
        return capital(event.getCategories().stream()
                .sorted()
                .map(category -> words.label("participant_category", category))
                .collect(Collectors.joining(", ")));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public List<EventOrganiser> getOrganisers() {
        return by(OrganiserRole.ORGANISER);
    }

    public List<EventOrganiser> getPartners() {
        return by(OrganiserRole.IN_COOPERATION);
    }

    private List<EventOrganiser> by(OrganiserRole role) {
        return version.getOrganisers().stream()
                .filter(organiser -> organiser.getRole() == role)
                .toList();
    }

    /** When registration opens, closes or closed; empty for an event without one, or when it no longer matters. */
    public String getRegistration() {
        return switch (phase) {
            case INVITATION -> said("site_event.registration_opens", event.getRegistrationOpens());
            case OPEN -> said("site_event.register_before", event.getRegistrationCloses());
            case CLOSED -> said("site_event.registration_closed", event.getRegistrationCloses());
            default -> "";
        };
    }

    private String said(String key, LocalDateTime moment) {
        return moment == null ? "" : words.of(key, format.moment(moment));
    }

    /** The programme, day by day. */
    public List<ProgrammeDay> getDays() {
        LocalDate firstDay = event.getStartsAt().toLocalDate();
        return ProgrammeDay.of(version.getProgramme(), firstDay, DateText.in(site.getLocale()));
    }

    /** What must be said before everything else. */
    public EventNotice getNotice() {
        return EventNotice.of(event, phase, words, format);
    }
}
