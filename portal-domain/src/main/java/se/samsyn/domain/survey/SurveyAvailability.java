package se.samsyn.domain.survey;

/** What somebody who follows a link to a survey can do. */
public enum SurveyAvailability {
    /** Answer. */
    OPEN,
    /** Come back when the event has begun. */
    OPENS_LATER,
    /** Nothing more: they have answered. */
    ANSWERED,
    /** Answer by the link in their own mail. */
    BY_LINK_ONLY,
    /** Nothing: staff have closed it, or the event is cancelled. */
    CLOSED
}
