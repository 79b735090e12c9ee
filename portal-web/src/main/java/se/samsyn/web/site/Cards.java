package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.project.ProjectKind;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.web.cache.PageMaking;

/** What stands below a title in a list: the few facts by which a reader chooses. */
@Named
@RequestScoped
public class Cards {

    // In the text itself: what is read aloud, copied or printed is no other line.
    private static final String SEPARATOR = " · ";

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private HttpServletRequest request;

    /** The facts of the card's type, in reading order. */
    public List<String> facts(ContentCard card) {
        List<String> facts = switch (card.type()) {
            case NEWS -> List.of(format.day(card.published()));
            case NETWORK -> List.of(words.label("network_scope", card.kind()));
            case PROJECT -> project(card);
            case PUBLICATION -> publication(card);
            case EVENT -> event(card);
            default -> List.of();
        };
        return facts.stream().filter(fact -> fact != null && !fact.isBlank()).toList();
    }

    /** The facts as one line, for a list that shows what is unusual about an event beside it. */
    public String line(ContentCard card) {
        return String.join(SEPARATOR, facts(card));
    }

    /** The facts as one line, in lists of several types with the type first; last what is unusual about an event. */
    public String wholeLine(ContentCard card, boolean typed) {
        List<String> facts = new ArrayList<>();
        if (typed) {
            facts.add(words.label("content_type", card.type()));
        }
        facts.addAll(facts(card));
        if (!state(card).isEmpty()) {
            facts.add(words.label("event_state", state(card)));
        }
        return String.join(SEPARATOR, facts);
    }

    private List<String> project(ContentCard card) {
        List<String> facts = new ArrayList<>();
        facts.add(words.label("project_kind", card.kind()));
        if (ProjectKind.EVALUATION.name().equals(card.kind()) && card.commissioner() != null) {
            facts.add(words.of("site_project.commissioned_by", card.commissioner()));
        }
        facts.add(format.years(card.projectStarts(), card.projectEnds()));
        facts.add(words.label("project_status", card.status()));
        return facts;
    }

    private static List<String> publication(ContentCard card) {
        List<String> facts = new ArrayList<>();
        facts.add(series(card.series(), card.seriesNumber()));
        facts.add(Objects.toString(card.year(), ""));
        return facts;
    }

    public static String series(String series, String number) {
        return (Objects.toString(series, "") + " " + Objects.toString(number, "")).strip();
    }

    private List<String> event(ContentCard card) {
        List<String> facts = new ArrayList<>();
        facts.add(words.label("event_kind", card.kind()));
        facts.add(
                EventStatus.POSTPONED.name().equals(card.status())
                        ? words.of("site_event.date_later")
                        : format.span(card.eventStarts(), card.eventEnds(), card.dateOnly()));
        facts.add(where(card.mode(), card.place()));
        return facts;
    }

    /** "Östersund", "På webben" or "Östersund och på webben". */
    public String where(String mode, String place) {
        boolean somewhere = place != null && !place.isBlank();
        return switch (mode) {
            case "ONLINE" -> words.of("event_mode.ONLINE");
            case "BOTH" -> somewhere ? words.of("site_event.place_and_online", place) : words.of("event_mode.BOTH");
            default -> somewhere ? place : "";
        };
    }

    /** Whether the event does not take place at the time that stands there. */
    private static boolean isOff(ContentCard card) {
        return EventStatus.CANCELLED.name().equals(card.status())
                || EventStatus.POSTPONED.name().equals(card.status());
    }

    /** The key of the label that says where a coming event stands, or that one was called off; empty when there is nothing to say. */
    public String state(ContentCard card) {
        if (card.type() != ContentType.EVENT) {
            return "";
        }
        if (isOff(card)) {
            return card.status();
        }
        if (card.over()) {
            return "";
        }
        if (card.registration() != null) {
            PageMaking.of(request).showsSeats();
        }
        return EventStatus.MOVED.name().equals(card.status())
                ? EventStatus.MOVED.name()
                : Objects.toString(card.registration(), "");
    }

    /** The class that goes with the label. */
    public String stateLook(ContentCard card) {
        return switch (state(card)) {
            case "CANCELLED" -> "tag-danger";
            case "OPEN" -> "tag-ok";
            default -> "tag-notice";
        };
    }
}
