package se.samsyn.web.body;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes a body in as it comes, and lets the request go on when it is there, cannot come, or nobody waits any longer.
 *
 * <p>Payara loses a dispatch that another thread asks for just as the thread that brought the request leaves the container. So a
 * body that comes at once is dispatched by that thread itself ({@link #leave}), and a later one only when that thread has left.
 */
final class BodyReader implements ReadListener, AsyncListener {

    /** Bytes read in one go. */
    static final int AT_ONCE = 8192;

    private static final long AT_ONCE_MILLISECONDS = 5;
    /** What the thread that brought the request still has to do when {@link #hasLeft} says so takes far less. */
    private static final long LAST_STEPS_MILLISECONDS = 20;

    private final ServletInputStream in;
    private final Body body;
    private final AsyncContext later;
    private final long patience;
    private final AtomicReference<State> state = new AtomicReference<>(State.BEGUN);
    private final CountDownLatch cameAtOnce = new CountDownLatch(1);
    private volatile long left;

    private enum State {
        /** The thread that brought the request is here. */
        BEGUN,
        /** That thread has gone, or is about to. */
        LEFT,
        /** The request goes on. */
        ENDED
    }

    BodyReader(ServletInputStream in, Body body, AsyncContext later) {
        this.in = in;
        this.body = body;
        this.later = later;
        this.patience = later.getTimeout();
    }

    /** The last that the thread which brought the request does with it: the rest often follows the head at once. */
    void leave() {
        try {
            cameAtOnce.await(AT_ONCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        left = System.nanoTime();
        if (!state.compareAndSet(State.BEGUN, State.LEFT)) {
            later.dispatch();
        }
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] some = new byte[AT_ONCE];
        while (state.get() != State.ENDED && in.isReady() && !in.isFinished()) {
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
        // The request goes on; the servlet that answers it reports the error.
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
        if (state.get() != State.ENDED) {
            body.fail(why);
            end();
        }
    }

    private void end() {
        State before = state.getAndSet(State.ENDED);
        if (before == State.BEGUN) {
            cameAtOnce.countDown();
        } else if (before == State.LEFT) {
            // At once where that is safe: after a time-out, the server looks whether the request has been sent on.
            boolean longAgo = System.nanoTime() - left > TimeUnit.SECONDS.toNanos(1);
            if (longAgo && hasLeft()) {
                later.dispatch();
            } else {
                later.start(this::dispatchOnceLeft);
            }
        }
    }

    private void dispatchOnceLeft() {
        try {
            while (!hasLeft()) {
                Thread.sleep(LAST_STEPS_MILLISECONDS);
            }
            Thread.sleep(LAST_STEPS_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        later.dispatch();
    }

    /** Servlet 6.0: the time-out can't be set any more once the thread that brought the request has returned to the container. */
    private boolean hasLeft() {
        try {
            later.setTimeout(patience);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
