package se.samsyn.domain.event;

/** Whom a participant represents (deltagarkategori). */
public enum ParticipantCategory {
    HEALTH_CARE,
    SOCIAL_SERVICES,
    POLITICIAN,
    CHIEF,
    USER_REPRESENTATIVE,
    OTHER
}
