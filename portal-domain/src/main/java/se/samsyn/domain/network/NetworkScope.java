package se.samsyn.domain.network;

/** How wide a network reaches. */
public enum NetworkScope {
    NATIONAL,
    REGIONAL,
    LOCAL
}
