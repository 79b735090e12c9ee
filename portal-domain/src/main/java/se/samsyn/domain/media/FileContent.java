package se.samsyn.domain.media;

/**
 * Bytes that the storage has taken in, and what they turned out to be.
 *
 * @param storageKey where the storage keeps them
 * @param size in bytes
 * @param width in pixels; null unless it is an image
 * @param height in pixels; null unless it is an image
 */
public record FileContent(
        String storageKey, FileFormat format, long size, String sha256, Integer width, Integer height) {}
