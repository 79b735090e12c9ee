package se.samsyn.domain.directory;

/** What sort of actor an organisation is. */
public enum OrganisationKind {
    REGION,
    MUNICIPALITY,
    HEALTH_CARE,
    SOCIAL_SERVICES,
    AUTHORITY,
    UNIVERSITY,
    NATIONAL_BODY,
    USER_ORGANISATION,
    OTHER
}
