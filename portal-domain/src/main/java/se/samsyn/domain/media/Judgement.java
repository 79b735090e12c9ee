package se.samsyn.domain.media;

/** What somebody who has looked at a document says about its accessibility. */
public enum Judgement {
    ACCESSIBLE,
    INACCESSIBLE
}
