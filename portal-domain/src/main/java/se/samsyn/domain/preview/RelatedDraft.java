package se.samsyn.domain.preview;

/** A draft that a preview shows beside its own page: of a child page, or of an item that the page refers to. */
public record RelatedDraft(long itemId, long versionId, String title, String path) {}
