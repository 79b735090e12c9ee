package se.samsyn.it.server;

import java.util.List;

/**
 * How eagerly a server compiles. The second compiler took 45 of 100 seconds of a test server's time and was hardly ever done before
 * the tests were; servers that somebody uses or measures have it.
 */
public final class Compiler {

    private static boolean whole = System.getProperty("samsyn.it.server") == null;

    private Compiler() {}

    /** From now on servers start with the whole compiler, as in production. */
    public static void useWhole() {
        whole = true;
    }

    static List<String> options() {
        return whole ? List.of() : List.of("-XX:TieredStopAtLevel=1");
    }
}
