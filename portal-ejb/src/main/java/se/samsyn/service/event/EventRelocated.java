package se.samsyn.service.event;

/**
 * An event takes place at the time that was told, but somewhere else. Told within the transaction of the change; mails about
 * it wait for {@link se.samsyn.domain.event.EventUndo#TIME}, since {@link EventChangeUndone} may follow.
 *
 * @param changeId the change's line in the event's log; part of the keys of its mails
 */
public record EventRelocated(long eventId, long changeId) {}
