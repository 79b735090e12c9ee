package se.samsyn.domain.account;

/** A member of staff as others see them. */
public record Colleague(String username, String displayName) {}
