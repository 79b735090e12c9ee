package se.samsyn.domain.field;

/** Something that is written in a form, and can tell what its fields are and what stands in them. */
public interface Described {

    /** Tells every field that a form can reach, in the order of the form; state, authors and dates are no fields. */
    void tell(Fields fields);
}
