package se.samsyn.it.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.it.Portal;

/** What the server writes into its log from a moment on. */
final class ServerLog {

    /** Two lengths in one head; a percent sign alone in an address, which Payara answers itself ({@code findings/payara-lone-percent.sh}). */
    private static final List<String> REFUSED_BY_THE_SERVER =
            List.of("Can't use both headers", "at org.glassfish.grizzly.http.util.URLDecoder.decode(");

    private final Path file = Portal.running().server().log();
    private final List<Path> full;
    private final int from;

    private ServerLog() {
        try {
            full = full();
            from = (int) Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServerLog fromNowOn() {
        return new ServerLog();
    }

    /** The lines of faults and of stack traces; not those of the server about heads that it refuses before the portal hears of them. */
    List<String> troubles() {
        return Stream.of(written().split("\n(?=\\[\\d{4}-)"))
                .filter(record -> REFUSED_BY_THE_SERVER.stream().noneMatch(record::contains))
                .map(record -> record.replace("[[\n", "[[ ")) // The words of a record stand below its head.
                .flatMap(String::lines)
                .filter(line -> line.contains("SEVERE") || line.startsWith("\tat ") || line.startsWith("Caused by:"))
                .toList();
    }

    private String written() {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Path part : full()) {
                if (!full.contains(part)) {
                    all.write(Files.readAllBytes(part));
                }
            }
            all.write(Files.readAllBytes(file));
            return new String(all.toByteArray(), from, all.size() - from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that were laid aside when they were full, the oldest first. */
    private List<Path> full() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(path -> path.getFileName().toString().startsWith(file.getFileName() + "_"))
                    .sorted()
                    .toList();
        }
    }
}
