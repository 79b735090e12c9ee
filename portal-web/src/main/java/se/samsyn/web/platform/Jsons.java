package se.samsyn.web.platform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;

/** Begins JSON to be written; {@code jakarta.json.Json} searches every archive for its provider each time it is asked. */
public final class Jsons {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Jsons() {}

    /** An object without members yet. */
    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** An array without values yet. */
    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    /** A number to stand as a value. */
    public static JsonNumber number(long value) {
        return PROVIDER.createValue(value);
    }
}
