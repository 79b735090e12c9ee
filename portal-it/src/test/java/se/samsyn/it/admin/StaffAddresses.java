package se.samsyn.it.admin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.samsyn.it.server.Checkout;

/** Every address of the staff with what each kind of caller is answered there: {@code staff-addresses.txt}. */
final class StaffAddresses {

    private static final String TABLE = "/staff-addresses.txt";
    private static final Pattern VIEW = Pattern.compile("admin/(.+)\\.xhtml");
    private static final Pattern SERVLET = Pattern.compile("(?<![a-z])/admin/[a-z.-]+(?:/[a-z.-]+)*");

    /** An address and the status for each caller, in the order of {@link #callers}. */
    record Line(String address, List<Integer> expected) {

        /** The address with the numbers of this run's own content in the place of their names, {@code {event}}. */
        String filled(Map<String, ?> named) {
            String filled = address;
            for (Map.Entry<String, ?> each : named.entrySet()) {
                filled = filled.replace("{" + each.getKey() + "}", String.valueOf(each.getValue()));
            }
            return filled;
        }

        private String path() {
            return address.replaceFirst("\\?.*", "");
        }
    }

    private final List<String> callers = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    StaffAddresses() throws IOException {
        try (InputStream table = StaffAddresses.class.getResourceAsStream(TABLE)) {
            for (String row : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = row.strip().split("\\s+");
                if (row.isBlank() || row.startsWith("#")) {
                    continue;
                }
                List<String> rest = List.of(cells).subList(1, cells.length);
                if (callers.isEmpty()) {
                    callers.addAll(rest);
                } else {
                    lines.add(new Line(
                            cells[0], rest.stream().map(Integer::valueOf).toList()));
                }
            }
        }
    }

    List<String> callers() {
        return callers;
    }

    List<Line> lines() {
        return lines;
    }

    /** The addresses of views and servlets in the shipped WAR that the table says nothing of. */
    Set<String> missing() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (ZipInputStream war = new ZipInputStream(Files.newInputStream(Checkout.war()))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                Matcher view = VIEW.matcher(entry.getName());
                if (view.matches()) {
                    missing.add("/admin/" + view.group(1).replaceFirst("^index$", ""));
                } else if (entry.getName().endsWith("Servlet.class")) {
                    // The addresses of a servlet stand in its annotation, and so in the constants of its class.
                    Matcher servlet = SERVLET.matcher(new String(war.readAllBytes(), StandardCharsets.ISO_8859_1));
                    servlet.results().forEach(found -> missing.add(found.group()));
                }
            }
        }
        missing.removeIf(address -> lines.stream()
                .map(Line::path)
                .anyMatch(path -> path.equals(address) || path.startsWith(address + "/")));
        return missing;
    }
}
