package se.samsyn.domain.dialogue;

/** How far an actor has come with its answers. */
public enum ResponseState {
    /** Nothing has been written. */
    EMPTY,
    /** Something has been saved; it may change until the deadline. */
    DRAFT,
    /** Sent in; only staff can open it again. */
    FINAL
}
