package se.samsyn.service.form;

import java.time.Instant;

/** A genuine token of a form that was filled in in time. */
public record FormToken(String nonce, Instant expires) {}
