package se.samsyn.web.assets;

import se.samsyn.web.cache.ZippedText;

/** A static file as it goes out. */
record Asset(String mediaType, ZippedText text) {

    static Asset of(String mediaType, byte[] bytes) {
        return new Asset(mediaType, ZippedText.of(bytes));
    }

    byte[] bytes() {
        return text.plain();
    }

    String hash() {
        return text.hash();
    }
}
