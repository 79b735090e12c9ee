package se.samsyn.it.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import se.samsyn.it.server.Checkout;

/**
 * The reader of calendar files in JavaScript, as web calendars use it. npm brings it; where npm cannot, tests that need it
 * are skipped.
 */
public final class IcalJs {

    private static final String PACKAGE = "ical.js@2.2.1";

    private static final String READ = """
            const library = require(process.argv[1]);
            const ICAL = library.default || library;
            const root = new ICAL.Component(ICAL.parse(require('fs').readFileSync(0, 'utf8')));
            root.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
            const event = root.getFirstSubcomponent('vevent');
            const value = name => event.getFirstPropertyValue(name);
            const moment = name => value(name).toJSDate().toISOString();
            for (const line of [value('uid'), value('sequence'), value('status'), moment('dtstart'), moment('dtend'),
                value('summary')]) console.log(line);
            """;

    private IcalJs() {}

    /** The first event of a file. */
    public static ReadEvent read(String text) {
        List<String> lines =
                output(text, "node", "-e", READ, library().toString()).lines().toList();
        return new ReadEvent(
                lines.get(0),
                Integer.parseInt(lines.get(1)),
                lines.get(2),
                Instant.parse(lines.get(3)),
                Instant.parse(lines.get(4)),
                lines.get(5));
    }

    private static Path library() {
        Path folder = Checkout.target().resolve("ical.js");
        Path library = folder.resolve("node_modules/ical.js/dist/ical.es5.min.cjs");
        if (!Files.exists(library)) {
            Assumptions.assumeTrue(isThere("npm"), "npm is not installed");
            fetch(folder);
        }
        return library;
    }

    private static void fetch(Path folder) {
        try {
            output(
                    "",
                    "npm",
                    "install",
                    "--prefix",
                    folder.toString(),
                    "--no-save",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    PACKAGE);
        } catch (AssertionError noRegistry) {
            Assumptions.abort("npm gave no " + PACKAGE + ": " + noRegistry.getMessage());
        }
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String output(String input, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TZ", "UTC");
        try {
            Process process = builder.start();
            process.getOutputStream().write(input.getBytes(UTF_8));
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(output);
            }
            return output;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
