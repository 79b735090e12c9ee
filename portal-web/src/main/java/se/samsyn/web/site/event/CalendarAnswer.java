package se.samsyn.web.site.event;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.samsyn.domain.calendar.CalendarFile;

/** A calendar file on its way to whoever asked, or the word that they have it already. */
final class CalendarAnswer {

    /** What stands after a page's address in that of its calendar file. */
    static final String ENDING = ".ics";

    // As long as pages: a calendar that asks again within a minute gets what it had.
    private static final String A_MINUTE = "public, max-age=60";

    private static final int TAG_BYTES = 16;

    private final CalendarFile file;
    private final String name;
    private final byte[] bytes;

    CalendarAnswer(CalendarFile file, String name) {
        this.file = file;
        this.name = name;
        bytes = file.text().getBytes(StandardCharsets.UTF_8);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + HexFormat.of().formatHex(digest(), 0, TAG_BYTES) + '"';
        response.setHeader("Cache-Control", A_MINUTE);
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", file.changedAt().toEpochMilli());
        if (knows(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        // If-Modified-Since alone is not obeyed: a feed also changes when an event leaves it, and no date tells that.
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean knows(String header, String tag) {
        return header != null && (header.strip().equals("*") || header.contains(tag));
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }
}
