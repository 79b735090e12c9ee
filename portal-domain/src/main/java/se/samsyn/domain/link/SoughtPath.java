package se.samsyn.domain.link;

import java.util.regex.Pattern;

/** Which addresses that answer 404 are worth counting: what a person may have followed or typed, and nothing about a person. */
public final class SoughtPath {

    public static final int LENGTH = 300;

    private static final Pattern PLAIN = Pattern.compile("(/[\\p{L}\\p{N}._~+,;:=!()-]+)+");
    // Six or eight digits and four more, as a Swedish personal identity number is written.
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)(\\d{6}|\\d{8})[-+]?\\d{4}(?!\\d)");
    // What programs try that look for holes in other systems: hidden files, WordPress and its like.
    private static final Pattern PROBE =
            Pattern.compile("(?i).*(/\\.|/(wp-|wordpress|xmlrpc|phpmyadmin|cgi-bin|vendor/|actuator)).*");

    private SoughtPath() {}

    /** Whether the path, decoded and as it stands behind the portal's own address, may be counted. */
    public static boolean isWorthCounting(String path) {
        return path.length() <= LENGTH
                && PLAIN.matcher(path).matches()
                && !PROBE.matcher(path).matches()
                && !PERSONAL_NUMBER.matcher(path).find();
    }
}
