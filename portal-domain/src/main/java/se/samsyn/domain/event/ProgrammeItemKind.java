package se.samsyn.domain.event;

/** What happens at a programme item. */
public enum ProgrammeItemKind {
    TALK,
    PANEL,
    WORKSHOP,
    PLENARY,
    BREAK,
    OTHER
}
