package se.samsyn.service.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.service.form.FormTokens;

/**
 * The personal links by which participants answer a survey, each of them once. That a link has been used is kept apart from the
 * answers, in a disguise: nobody can tell from it who has answered, or what.
 */
@ApplicationScoped
public class SurveyTickets {

    /** The parameter that holds the ticket in the survey's address. */
    public static final String PARAMETER = "deltagare";

    private static final String PURPOSE = "survey:";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FormTokens tokens;

    /**
     * What a participant's own link has behind the path of the event's page.
     *
     * @param registration the name by which the registration's own link is made
     */
    public String link(long eventId, String registration) {
        return "/utvardering?" + PARAMETER + "=" + tokens.lasting(PURPOSE + eventId, registration);
    }

    /** Whether the survey is answered by personal links alone: somebody has a seat at the event, or had one and has answered. */
    boolean areNeeded(long eventId) {
        return !em.createNativeQuery("""
                        select 1 where exists (select 1 from registration where event_id = ?1 and state = 'CONFIRMED')
                        or exists (select 1 from survey_ticket where event_id = ?1)""")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }

    /** Whether it is a ticket to the event's survey. */
    boolean isGenuine(long eventId, String ticket) {
        return disguise(eventId, ticket).isPresent();
    }

    /** Whether somebody has answered by the ticket. */
    boolean isUsed(long eventId, String ticket) {
        return disguise(eventId, ticket)
                .filter(kept -> !em.createNativeQuery("select 1 from survey_ticket where event_id = ?1 and ticket = ?2")
                        .setParameter(1, eventId)
                        .setParameter(2, kept)
                        .getResultList()
                        .isEmpty())
                .isPresent();
    }

    /** Uses the ticket up, in the transaction of the answers; false when it was used before. */
    boolean use(long eventId, String ticket) {
        return disguise(eventId, ticket)
                .filter(kept -> em.createNativeQuery(
                                        "insert into survey_ticket (event_id, ticket) values (?1, ?2) on conflict do nothing")
                                .setParameter(1, eventId)
                                .setParameter(2, kept)
                                .executeUpdate()
                        == 1)
                .isPresent();
    }

    /** Lets every ticket be used again. */
    void forget(long eventId) {
        em.createNativeQuery("delete from survey_ticket where event_id = ?1")
                .setParameter(1, eventId)
                .executeUpdate();
    }

    private Optional<String> disguise(long eventId, String ticket) {
        return tokens.readLasting(PURPOSE + eventId, ticket)
                .map(registration -> tokens.disguised("survey-ticket:" + eventId, registration));
    }
}
