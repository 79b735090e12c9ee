package se.samsyn.web.format;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;

/** What a link to a file says about it, so that nobody on a bad line is surprised: "PDF, 1,2 MB". */
public final class FileText {

    private static final long KILO = 1000;
    private static final long MEGA = 1_000_000;

    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint"),
            Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "ODP"),
            Map.entry("text/plain", "TXT"),
            Map.entry("text/csv", "CSV"),
            Map.entry("image/jpeg", "JPEG"),
            Map.entry("image/png", "PNG"),
            Map.entry("image/gif", "GIF"));

    private FileText() {}

    /** "PDF", "Word", or the last part of a media type that has no better name. */
    public static String format(String mediaType) {
        return FORMATS.getOrDefault(mediaType, mediaType.substring(mediaType.indexOf('/') + 1));
    }

    /** "640 byte", "85 kB", "1,2 MB": decimal units, as Swedish file lists have them. */
    public static String size(long bytes, Locale locale) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        if (bytes < KILO) {
            return number.format(bytes) + " byte";
        }
        if (bytes < MEGA) {
            return number.format(Math.round(bytes / (double) KILO)) + " kB";
        }
        number.setMaximumFractionDigits(1);
        return number.format(bytes / (double) MEGA) + " MB";
    }
}
