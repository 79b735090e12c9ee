package se.samsyn.domain.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A field, or a part such as a block, that is not the same in my text and theirs, and which of them is to stand. */
public final class Difference {

    private final String section;
    private final String field;
    private final int number;
    private final Object mine;
    private final Object theirs;
    private final Side changedBy;
    private Side choice;

    private Difference(Place place, Object mine, Object theirs, Side changedBy, Side choice) {
        this.section = place.section;
        this.field = place.field;
        this.number = place.number;
        this.mine = mine;
        this.theirs = theirs;
        this.changedBy = changedBy;
        this.choice = choice;
    }

    /** Where it is; {@code number} counts parts from 1 and is 0 for a field as a whole. */
    record Place(String section, String field, int number) {}

    /** Both texts have it; whoever changed it last time both agreed is taken to be right, me if both did. */
    static Difference between(Place place, Object before, Object mine, Object theirs) {
        Side changedBy =
                Objects.equals(before, mine) ? Side.THEIRS : Objects.equals(before, theirs) ? Side.MINE : Side.BOTH;
        return new Difference(place, mine, theirs, changedBy, changedBy == Side.THEIRS ? Side.THEIRS : Side.MINE);
    }

    /** Only my text has the part: I added it, or they removed it; what I have worked on since stays. */
    static Difference onlyMine(Place place, Object mine, boolean unchanged, boolean known) {
        Side changedBy = unchanged ? Side.THEIRS : known ? Side.BOTH : Side.MINE;
        return new Difference(place, mine, null, changedBy, unchanged ? Side.THEIRS : Side.MINE);
    }

    /** Only their text has the part: they added it, or I removed it; what they have worked on since stays. */
    static Difference onlyTheirs(Place place, Object theirs, boolean unchanged, boolean known) {
        Side changedBy = unchanged ? Side.MINE : known ? Side.BOTH : Side.THEIRS;
        return new Difference(place, null, theirs, changedBy, unchanged ? Side.MINE : Side.THEIRS);
    }

    /** What is to stand by the choice that has been made: nothing, one of the two, or one after the other. */
    List<Object> chosen() {
        List<Object> values = new ArrayList<>();
        if (choice != Side.THEIRS && mine != null) {
            values.add(mine);
        }
        if (choice != Side.MINE && theirs != null) {
            values.add(theirs);
        }
        return values;
    }

    /** Whether it is a part that only one of the texts has, so that it is either taken or left out. */
    public boolean isOneSided() {
        return number > 0 && (mine == null || theirs == null);
    }

    /** Whether both may stand, one after the other: parts can, single fields cannot. */
    public boolean isPairOfParts() {
        return number > 0 && mine != null && theirs != null;
    }

    /** What can be chosen. */
    public List<Side> getChoices() {
        return isPairOfParts() ? List.of(Side.MINE, Side.THEIRS, Side.BOTH) : List.of(Side.MINE, Side.THEIRS);
    }

    public String getSection() {
        return section;
    }

    public String getField() {
        return field;
    }

    /** The part's number in the text that has it, mine if both do; 0 for a field as a whole. */
    public int getNumber() {
        return number;
    }

    public Object getMine() {
        return mine;
    }

    public Object getTheirs() {
        return theirs;
    }

    /** Who has changed it since both had the same. */
    public Side getChangedBy() {
        return changedBy;
    }

    public Side getChoice() {
        return choice;
    }

    public void setChoice(Side choice) {
        this.choice = choice;
    }
}
