package se.samsyn.service.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Whether a file is text for people: nothing but characters, and no markup that a browser would act on. */
final class PlainText {

    private static final int MARKUP_SHOWS_WITHIN = 1024; // bytes; browsers look no further
    private static final Pattern MARKUP =
            Pattern.compile("^\\W*<|<(script|html|head|body|svg|iframe|!doctype|\\?xml)", Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    // Windows' older encodings pass, since Excel still writes them; control characters do not occur in text.
    static boolean isPlainText(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(); read >= 0; read = in.read()) {
                if (read < ' ' && read != '\t' && read != '\n' && read != '\r' && read != '\f' || read == 0x7F) {
                    return false;
                }
            }
        }
        return !looksLikeMarkup(file);
    }

    private static boolean looksLikeMarkup(Path file) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(MARKUP_SHOWS_WITHIN), StandardCharsets.ISO_8859_1);
        }
        return MARKUP.matcher(start).find();
    }
}
