package se.samsyn.service.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Predicate;

/** Where the bytes of files are kept: a folder, or a service for objects. */
public interface FileStorage {

    /** A place for bytes that may yet be refused; close it when done, whatever happened. */
    IncomingFile incoming() throws IOException;

    /**
     * Keeps the bytes for good, all of them or none, safe against a power cut; the same bytes are kept once.
     *
     * @return the key to {@link #open} them by
     */
    String keep(IncomingFile file) throws IOException;

    /** The bytes from a position on. */
    InputStream open(String key, long from) throws IOException;

    /** Whether the bytes are there. */
    boolean holds(String key) throws IOException;

    /** Deletes what was last kept before a moment and is not in use, and leftovers of the same age. */
    int sweep(Instant keptBefore, Predicate<String> inUse) throws IOException;
}
