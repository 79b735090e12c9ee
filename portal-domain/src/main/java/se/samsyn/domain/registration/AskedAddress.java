package se.samsyn.domain.registration;

import se.samsyn.domain.event.EventTitle;

/** An address that waits to be confirmed, as whoever has the link in the mail there sees it. */
public record AskedAddress(String email, EventTitle title) {}
