package se.samsyn.web.admin.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where somebody wanted to go before they had to sign in: a staff page of this portal, and nowhere else. */
final class ReturnPath {

    static final String PARAMETER = "till";
    static final String HOME = "/admin/";

    private static final int LONGEST = 500;
    // A query may hold anything that is printable, but the path neither backslash, nor two slashes, nor dots.
    private static final Pattern LOCAL = Pattern.compile("/admin(/[\\w%~+-]+(\\.[\\w%~+-]+)*)*/?(\\?[!-~]*)?");
    private static final Pattern SIGN_IN_OR_OUT = Pattern.compile("/admin/(login|logout)\\b.*");

    private ReturnPath() {}

    /** The path that was asked for if it is safe, otherwise the staff's start page. */
    static String safe(String asked) {
        boolean safe = asked != null
                && asked.length() <= LONGEST
                && LOCAL.matcher(asked).matches()
                && !SIGN_IN_OR_OUT.matcher(asked).matches();
        return safe ? asked : HOME;
    }

    /** The login's address that leads back to a path; without a way back when it is the start page anyway. */
    static String login(String contextPath, String wanted) {
        String back = safe(wanted);
        String login = contextPath + "/admin/login";
        return back.equals(HOME)
                ? login
                : login + "?" + PARAMETER + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
