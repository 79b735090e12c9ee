package se.samsyn.web.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import se.samsyn.domain.media.FileDelivery;

/** Says whether a file is shown or downloaded, and under which name, å, ä and ö included (RFC 6266). */
final class Disposition {

    private Disposition() {}

    static String of(FileDelivery file) {
        String how = file.format().isShownInBrowser() ? "inline" : "attachment";
        return how + "; filename=\"" + plain(file.name()) + "\"; filename*=UTF-8''" + encoded(file.name());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
