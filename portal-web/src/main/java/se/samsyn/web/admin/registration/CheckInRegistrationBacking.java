package se.samsyn.web.admin.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import se.samsyn.domain.checkin.CheckInCode;
import se.samsyn.domain.checkin.CheckInDay;
import se.samsyn.domain.checkin.ExpectedPerson;
import se.samsyn.service.checkin.CheckInService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.ListBacking;

/**
 * {@code /admin/registration/check-in?event=12}: check-in on a phone. The script shows the list and keeps it beside the page, so
 * that it works without a connection; without script, the same list stands here with a form for each participant.
 */
@Named
@RequestScoped
public class CheckInRegistrationBacking extends ListBacking {

    /** The page has no component that asks for a policy of its own: it may run our scripts and ask us, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Only here may a page of the portal use the camera, to read participants' codes. */
    private static final String PERMISSIONS =
            "camera=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Inject
    private CheckInService service;

    @Inject
    private CheckInToken checkInToken;

    private CheckInDay list;
    private String token;

    public void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Content-Security-Policy", POLICY);
        external.setResponseHeader("Permissions-Policy", PERMISSIONS);
        String code = wanted("code");
        list = service.day(code == null ? AddressValue.number(wanted("event")) : service.eventOf(code));
    }

    /** The workshops in which somebody has a seat, as one text. */
    public String workshops(ExpectedPerson person) {
        return String.join(", ", person.workshops());
    }

    /** Those whom the words find, or all; nobody in the empty page that browsers keep for when there is no connection. */
    public List<ExpectedPerson> getPeople() {
        String asked = wanted("code") == null ? wanted("words") : wanted("code");
        Stream<ExpectedPerson> people = wanted("shell") == null ? list.people().stream() : Stream.empty();
        return people.filter(person -> asked == null || isMeant(person, asked)).toList();
    }

    private static boolean isMeant(ExpectedPerson person, String asked) {
        String sought = asked.strip().toLowerCase(Locale.ROOT);
        return CheckInCode.of(asked).filter(person.code()::equals).isPresent()
                || contains(person.name(), sought)
                || contains(person.organisation(), sought);
    }

    private static boolean contains(String text, String sought) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(sought);
    }

    public CheckInDay getList() {
        return list;
    }

    /** What forms send back, so that nobody else can send them. */
    public String getToken() {
        if (token == null) {
            token = checkInToken.issue();
        }
        return token;
    }

    /** The identity of the act behind a button, so that a double post counts once. */
    public String getNewAct() {
        return UUID.randomUUID().toString();
    }
}
