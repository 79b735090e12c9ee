package se.samsyn.it.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which browser the tests drive: the one that SAMSYN_BROWSER names, one found on the machine, or Playwright's own. */
final class Chrome {

    private static final List<String> NAMES =
            // The first has no window to draw, and tests take half the time.
            List.of(
                    "chromium-headless-shell",
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "msedge");
    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));

    private Chrome() {}

    /** The browser's program; empty where Playwright must bring its own. */
    static Optional<Path> program() {
        String named = System.getenv("SAMSYN_BROWSER");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox", // a container's root may not use the sandbox; the pages are our own
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update"));
        program().ifPresent(options::setExecutablePath);
        return options;
    }
}
