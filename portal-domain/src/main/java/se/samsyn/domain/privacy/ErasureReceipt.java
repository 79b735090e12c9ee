package se.samsyn.domain.privacy;

import java.time.Instant;

/**
 * The proof that something was deleted; it names nobody whom it was about.
 *
 * @param title of the event in Swedish, or {@code null}
 * @param by user name of whoever asked for it, or {@code null} when the time had come
 */
public record ErasureReceipt(Instant at, ErasureRule rule, String title, long things, String by) {}
