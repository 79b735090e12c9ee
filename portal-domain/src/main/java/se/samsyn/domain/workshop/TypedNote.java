package se.samsyn.domain.workshop;

/** What a group has typed about a question. */
public record TypedNote(long questionId, String text) {

    public TypedNote {
        text = text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    public boolean isTooLong() {
        return text.length() > GroupNote.LENGTH;
    }

    /** The name of the field of a question. */
    public static String fieldOf(long questionId) {
        return "note-" + questionId;
    }
}
