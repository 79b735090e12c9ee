package se.samsyn.web.site.workshop;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.domain.workshop.WorkshopCode;

/**
 * What an address says: {@code /workshop} asks for a code, {@code /workshop/K7M2PX} for a group, {@code /workshop/K7M2PX/3} is
 * where a group writes.
 *
 * @param code {@code null} where one is asked for, or what was given can't be one
 * @param group {@code null} where one is asked for
 */
record RoomPath(WorkshopCode code, Long group, boolean english) {

    static final String BASE = "/workshop";

    private static final Pattern FORM =
            Pattern.compile("(?<english>/en)?/workshop(?:/(?<code>[A-Za-z0-9 -]{1,20})(?:/(?<group>\\d{1,18}))?)?/?");

    static Optional<RoomPath> of(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        WorkshopCode code = WorkshopCode.of(form.group("code")).orElse(null);
        Long group = form.group("group") == null ? null : Long.valueOf(form.group("group"));
        return Optional.of(new RoomPath(code, group, form.group("english") != null));
    }

    /** Whether a code was given that can't be one. */
    boolean isGarbled(String path) {
        return code == null
                && !path.replaceFirst("^/en", "").replaceFirst("/$", "").equals(BASE);
    }

    String sitePath() {
        return BASE + (code == null ? "" : "/" + code.text()) + (group == null ? "" : "/" + group);
    }
}
