package se.samsyn.domain.project;

/** Where a project stands. */
public enum ProjectStatus {
    PLANNED,
    ONGOING,
    COMPLETED
}
