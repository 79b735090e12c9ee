package se.samsyn.domain.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The public path of a stored file. */
public final class FilePath {

    private FilePath() {}

    /** For example {@code /filer/12/%C3%85rsrapport.pdf}. */
    public static String of(long id, String name) {
        return "/filer/" + id + "/" + encoded(name);
    }

    /** An image in another size, for example {@code /filer/12/480/foto.jpg}. */
    public static String of(long id, RenditionSize size, String name) {
        return "/filer/" + id + "/" + size.key() + "/" + encoded(name);
    }

    static String encoded(String name) {
        // URLEncoder is for forms, where a space is a plus.
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
