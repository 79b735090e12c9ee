package se.samsyn.domain.workshop;

import java.util.List;

/**
 * A workshop as a group sees it.
 *
 * @param title the event's title
 * @param open whether it takes notes
 */
public record WorkshopRoom(
        long eventId, String title, String introduction, boolean open, List<Question> questions, List<Group> groups) {

    public WorkshopRoom {
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }

    /** A question with its number. */
    public record Question(long id, int number, String text) {

        /** The name of its field. */
        public String field() {
            return TypedNote.fieldOf(id);
        }
    }

    /** A group. */
    public record Group(long id, String name) {}
}
