package se.samsyn.web.body;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** What came with one request, as far as it was taken in. */
final class Body implements Closeable {

    /** What is over the limit is read and forgotten up to so many times the limit, so that the sender hears the answer. */
    private static final int READ_IN_VAIN = 8;

    private final BodyRule rule;
    private final SpooledBytes bytes = new SpooledBytes();
    private long received;
    private BodyProblem problem;

    /** One that has not come yet. */
    Body(BodyRule rule) {
        this.rule = rule;
    }

    /** Takes some more in: the first of an array. What goes over the limit is left out, but what came before stays. */
    void take(byte[] some, int length) {
        received += length;
        int kept = (int) Math.min(length, rule.most() - bytes.size());
        if (kept < length) {
            fail(BodyProblem.TOO_LARGE);
        }
        if (problem != BodyProblem.NO_ROOM) {
            keep(some, kept);
        }
    }

    private void keep(byte[] some, int length) {
        try {
            bytes.add(some, length);
        } catch (BodyRefused full) {
            problem = full.problem();
        }
    }

    /** Notes what is wrong; the first reason stands. */
    void fail(BodyProblem why) {
        if (problem == null) {
            problem = why;
        }
    }

    /** Whether to go on reading makes no sense any more. */
    boolean isHopeless() {
        return received > rule.most() * READ_IN_VAIN;
    }

    /** Why it cannot be read, or null. */
    BodyProblem problem() {
        return problem;
    }

    boolean mayHoldFiles() {
        return rule.files();
    }

    long size() {
        return bytes.size();
    }

    InputStream open() {
        return bytes.open();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
