package se.samsyn.domain.bulk;

import java.util.List;
import se.samsyn.domain.content.ContentType;

/**
 * An item that a job is about.
 *
 * @param result {@code null} until its turn has come
 * @param refusal the key of the reason, or {@code null}
 * @param about what the reason's text is filled with
 */
public record BulkItem(long itemId, ContentType type, String title, Result result, String refusal, List<Object> about) {

    /** How it went. */
    public enum Result {
        DONE,
        REFUSED
    }
}
