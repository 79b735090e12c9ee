package se.samsyn.web.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a file, from its first to its last byte, both included (RFC 9110, 14.2). */
record ByteRange(long first, long last) {

    // Several parts at once are answered with the whole file, as the standard allows.
    private static final Pattern ONE_PART = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What the header asks for; the whole file if it asks for nothing that is understood. */
    static Optional<ByteRange> asked(String header, long size) {
        Matcher part = ONE_PART.matcher(header == null ? "" : header.replace(" ", ""));
        if (!part.matches() || part.group(1).isEmpty() && part.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (part.group(1).isEmpty()) {
            long length = Long.parseLong(part.group(2)); // the last so many bytes
            return Optional.of(new ByteRange(length == 0 ? size : Math.max(0, size - length), size - 1));
        }
        long first = Long.parseLong(part.group(1));
        long last = part.group(2).isEmpty() ? size - 1 : Long.parseLong(part.group(2));
        // Backwards is not a range at all.
        return last < first && !part.group(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    boolean isWithin(long size) {
        return first < size;
    }

    long length() {
        return last - first + 1;
    }
}
