package se.samsyn.service.event;

/**
 * An event that was off takes place after all, at the time that stands there. Told within the transaction of the change; mails about it wait for {@link
 * se.samsyn.domain.event.EventUndo#TIME}, since {@link EventChangeUndone} may follow.
 *
 * @param changeId the change's line in the event's log; part of the keys of its mails
 */
public record EventReinstated(long eventId, long changeId) {}
