package se.samsyn.it.browser;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;

/** Makes sure that nobody takes a build without a browser for one that has passed the browser tests. */
public final class SkippedBrowserTests {
    private static final String SENTENCE = "The browser tests were SKIPPED: there is no browser that can be used. "
            + "Install Chromium or Chrome, or name one by SAMSYN_BROWSER.";

    private SkippedBrowserTests() {}

    /** Called at the end of the build, in Maven's own process, so that the sentence comes after all others. */
    public static void main(String[] arguments) throws IOException {
        if (!Files.deleteIfExists(Browsing.SKIPPED)) {
            return;
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(SENTENCE);
        }
        // Maven has put its own stream in the place of the console, and closes it before it ends.
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        Thread last = new Thread(outermostGroup(), () -> console.println("\n" + SENTENCE));
        Runtime.getRuntime().addShutdownHook(last);
    }

    /** The plugin destroys its own group of threads when this class has returned. */
    private static ThreadGroup outermostGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
