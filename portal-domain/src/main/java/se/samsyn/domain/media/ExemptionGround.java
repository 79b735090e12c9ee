package se.samsyn.domain.media;

/**
 * Why the law does not ask for a document to be accessible (lagen 2018:1937 om tillgänglighet till digital offentlig
 * service, as Digg explains it in "Undantag från lagens krav").
 */
public enum ExemptionGround {
    /** Published before 23 September 2018 and not needed for an active administrative procedure. */
    BEFORE_2018,
    /** From a third party: neither paid for, made nor controlled by the authority. */
    THIRD_PARTY,
    /** A reproduction of an object of cultural heritage that can't be made accessible without great hindrance. */
    HERITAGE,
    /** Making it accessible would be a disproportionate burden (12 §); needs an assessment of its own. */
    BURDEN
}
