package se.samsyn.web.cache;

import jakarta.servlet.ServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samsyn.domain.change.PublicPart;

/** What becomes known of a page while it is made: whether it may be kept for other readers, and what it shows. */
public final class PageMaking {

    /** All that lists, filters and pages ask of an address, in the order in which addresses are written. */
    public static final List<String> PARAMETERS =
            List.of("q", "vy", "omrade", "typ", "kommun", "status", "ar", "visa", "sida", "inbjudan", "deltagare");

    private static final String ATTRIBUTE = PageMaking.class.getName();

    private final Set<PublicPart> parts = EnumSet.of(PublicPart.CONTENT);
    private boolean shared;
    private boolean odd;

    /** What is known of the page that the request makes. */
    public static PageMaking of(ServletRequest request) {
        PageMaking making = (PageMaking) request.getAttribute(ATTRIBUTE);
        if (making == null) {
            making = new PageMaking();
            request.setAttribute(ATTRIBUTE, making);
        }
        return making;
    }

    /** The page is the same for every reader of this address. */
    public void share() {
        shared = true;
    }

    /** The page depends on a parameter of the address; by those that no list of addresses knows, it is nobody else's. */
    public void asked(String parameter) {
        odd |= !PARAMETERS.contains(parameter);
    }

    /** The page tells whether there are seats left. */
    public void showsSeats() {
        parts.add(PublicPart.SEATS);
    }

    boolean isShared() {
        return shared && !odd;
    }

    Set<PublicPart> parts() {
        return parts;
    }
}
