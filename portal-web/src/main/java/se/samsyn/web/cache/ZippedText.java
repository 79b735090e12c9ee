package se.samsyn.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Text that goes out plain or zipped, as its reader likes.
 *
 * @param hash the first 12 hexadecimal digits of the plain bytes' SHA-256
 */
public record ZippedText(byte[] plain, byte[] zipped, String hash) {

    private static final int HASH_LENGTH = 12;

    public static ZippedText of(byte[] plain) {
        return new ZippedText(plain, zip(plain), hash(plain));
    }

    static byte[] zip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail like this", e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether a client reads gzip: {@code gzip;q=0} says that it does not. */
    static boolean isAccepted(HttpServletRequest request) {
        String sent = request.getHeader("Accept-Encoding");
        return sent != null
                && Stream.of(sent.toLowerCase(Locale.ROOT).replace(" ", "").split(","))
                        .anyMatch(coding -> coding.equals("gzip")
                                || coding.startsWith("gzip;") && !coding.matches("gzip;q=0(\\.0*)?"));
    }

    /** Sends it with a tag, or says 304 to whoever has it already; the media type is set before. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zip = isAccepted(request) && zipped.length < plain.length;
        String tag = '"' + hash + (zip ? "-z" : "") + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = zip ? zipped : plain;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean isKnown(String tag, String sent) {
        return sent != null
                && Arrays.stream(sent.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
