package se.samsyn.web.body;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes a body in as it comes, and lets the request go on when it is there, cannot come, or nobody waits any longer. */
final class BodyReader implements ReadListener, AsyncListener {

    /** Bytes read in one go. */
    static final int AT_ONCE = 8192;

    private final ServletInputStream in;
    private final Body body;
    private final AsyncContext later;
    private final AtomicBoolean ended = new AtomicBoolean();

    BodyReader(ServletInputStream in, Body body, AsyncContext later) {
        this.in = in;
        this.body = body;
        this.later = later;
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] some = new byte[AT_ONCE];
        while (!ended.get() && in.isReady() && !in.isFinished()) {
            int length = in.read(some);
            if (length < 0) {
                return;
            }
            body.take(some, length);
            if (body.isHopeless()) {
                end();
            }
        }
    }

    @Override
    public void onAllDataRead() {
        end();
    }

    @Override
    public void onError(Throwable thrown) {
        end(BodyProblem.BROKEN);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end(BodyProblem.TOO_SLOW);
    }

    @Override
    public void onError(AsyncEvent event) {
        // The request has gone on, and whoever answers it tells.
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        body.close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody else lays the request aside.
    }

    private void end(BodyProblem why) {
        if (ended.compareAndSet(false, true)) {
            body.fail(why);
            later.dispatch();
        }
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            later.dispatch();
        }
    }
}
