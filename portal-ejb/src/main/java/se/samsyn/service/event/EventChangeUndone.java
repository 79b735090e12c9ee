package se.samsyn.service.event;

/**
 * A move, postponement or cancellation has been taken back before anybody was told; mails about it must not leave.
 *
 * @param changeId the line in the event's log that has been taken back
 */
public record EventChangeUndone(long eventId, long changeId) {}
