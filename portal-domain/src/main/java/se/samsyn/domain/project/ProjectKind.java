package se.samsyn.domain.project;

/** The three kinds of R&D work (FoU-arbete). */
public enum ProjectKind {
    /** Utvecklingsarbete. */
    DEVELOPMENT,
    /** Utvärdering, commissioned by one municipality. */
    EVALUATION,
    /** Studie, covers all municipalities. */
    STUDY
}
