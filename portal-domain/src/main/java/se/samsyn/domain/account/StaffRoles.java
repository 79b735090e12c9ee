package se.samsyn.domain.account;

/** The roles of people who work with content, as the container knows them. */
public final class StaffRoles {

    public static final String EDITOR = "EDITOR";
    public static final String PUBLISHER = "PUBLISHER";
    public static final String EVENT_MANAGER = "EVENT_MANAGER";
    public static final String ALERT = "ALERT";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private StaffRoles() {}
}
