package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.Results;
import se.samsyn.domain.checkin.AttendanceCount;
import se.samsyn.domain.participantmail.UndeliveredMail;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.RegistrationCounts;
import se.samsyn.domain.registration.RegistrationRow;
import se.samsyn.domain.registration.RegistrationSearch;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.checkin.CheckInService;
import se.samsyn.service.checkin.EventPrintoutService;
import se.samsyn.service.checkin.LabelSheet;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.ParticipantService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/registration?event=12}: who has registered to an event, narrowed by what stands in the address. */
@Named
@ViewScoped
public class ListRegistrationBacking extends ListBacking {

    /** Who came on one day of the event, as numbers. */
    public record Arrived(LocalDate day, List<AttendanceCount> categories) {

        public long total() {
            return categories.stream().mapToLong(AttendanceCount::number).sum();
        }
    }

    @Inject
    private ParticipantListService service;

    @Inject
    private CheckInService doors;

    @Inject
    private EventPrintoutService papers;

    @Inject
    private ParticipantService participants;

    private final Map<Long, Boolean> chosen = new HashMap<>();
    private String title;
    private transient Results<RegistrationRow> rows;
    private transient RegistrationCounts counts;
    private transient RegistrationSettings settings;
    private transient List<Arrived> arrivals;
    private transient List<UndeliveredMail> undelivered;
    private transient List<LocalDate> days;
    private transient Map<Long, List<ChosenAnswer>> workshops;

    public void open() {
        title = service.title(eventId());
    }

    private long eventId() {
        return AddressValue.number(wanted("event"));
    }

    public Results<RegistrationRow> getRows() {
        if (rows == null) {
            rows = service.list(new RegistrationSearch(
                    eventId(), wanted("state", RegistrationState.class), wanted("words"), pageNumber()));
        }
        return rows;
    }

    /** Whether somebody on this page awaits approval. */
    public boolean isAwaiting() {
        return getRows().items().stream().anyMatch(row -> row.state() == RegistrationState.AWAITING_APPROVAL);
    }

    /** The workshops that somebody on this page has chosen, as one text; those where they wait are marked. */
    public String workshops(RegistrationRow row) {
        if (workshops == null) {
            workshops = service.workshops(eventId(), getRows().items());
        }
        return workshops.getOrDefault(row.id(), List.of()).stream()
                .map(each -> each.seated() ? each.label() : texts.format("registration.choice_waiting", each.label()))
                .collect(Collectors.joining(", "));
    }

    /** Which of those on the page are ticked, by their ids. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String approve() {
        return eachChosen("approved", id -> participants.approve(id));
    }

    public String refuse() {
        return eachChosen("refused", id -> participants.refuse(id, null));
    }

    // Each in a call of its own: one that somebody else has decided meanwhile does not stop the others.
    private String eachChosen(String done, LongConsumer deed) {
        List<Long> ids = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (ids.isEmpty()) {
            problems.addWhole("error.nobody_chosen");
            return null;
        }
        int undecided = 0;
        for (long id : ids) {
            try {
                deed.accept(id);
            } catch (PortalException refusal) {
                undecided++;
            }
        }
        toast.say("admin_registration." + done, ids.size() - undecided, undecided);
        return "/admin/registration.xhtml?faces-redirect=true&event=" + eventId();
    }

    public RegistrationCounts getCounts() {
        if (counts == null) {
            counts = service.counts(eventId());
        }
        return counts;
    }

    /** Mails to participants that did not reach them. */
    public List<UndeliveredMail> getUndelivered() {
        if (undelivered == null) {
            undelivered = service.undelivered(eventId());
        }
        return undelivered;
    }

    public RegistrationSettings getSettings() {
        if (settings == null) {
            settings = service.settings(eventId());
        }
        return settings;
    }

    /** The days of the event, each of which has a list to sign. */
    public List<LocalDate> getDays() {
        if (days == null) {
            days = papers.days(eventId());
        }
        return days;
    }

    /** Who has come, by day; nothing before anybody has. */
    public List<Arrived> getArrivals() {
        if (arrivals == null) {
            arrivals = doors.attendance(eventId()).stream()
                    .collect(Collectors.groupingBy(AttendanceCount::day, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(day -> new Arrived(day.getKey(), day.getValue()))
                    .toList();
        }
        return arrivals;
    }

    /** The sheets of labels that name badges can be printed on. */
    public LabelSheet[] getSheets() {
        return LabelSheet.values();
    }

    public String getTitle() {
        return title;
    }
}
