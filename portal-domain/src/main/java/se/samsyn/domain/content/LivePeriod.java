package se.samsyn.domain.content;

/**
 * The live period {@code [live_from, live_to)} of a version as conditions of a query. {@link VersionLifecycle#isVisibleAt} says
 * {@link #contains} of a version that has been read.
 */
public enum LivePeriod {
    SQL("live_from", "live_to"),
    JPQL("liveFrom", "liveTo");

    private final String from;
    private final String to;

    LivePeriod(String from, String to) {
        this.from = "." + from;
        this.to = "." + to;
    }

    /** True for the version {@code alias} when it is live at the moment; not true for one that was never to be live. */
    public String contains(String alias, String moment) {
        return "(" + alias + from + " <= " + moment + " and " + open(alias, moment) + ")";
    }

    /** True for the version {@code alias} when it is live at the moment or will be later. */
    public String endsAfter(String alias, String moment) {
        return "(" + alias + from + " is not null and " + open(alias, moment) + ")";
    }

    /** True for the version {@code alias} when it has been live by the moment; what was called off in time has an empty period. */
    public String hasBegunBy(String alias, String moment) {
        return "(" + alias + from + " <= " + moment + " and " + open(alias, alias + from) + ")";
    }

    private String open(String alias, String moment) {
        return "(" + alias + to + " is null or " + alias + to + " > " + moment + ")";
    }
}
