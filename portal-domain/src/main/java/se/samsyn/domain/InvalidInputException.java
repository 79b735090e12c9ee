package se.samsyn.domain;

import java.util.List;

/** What somebody filled in breaks a rule; each refusal names its field, so that the text can stand beside it. */
public class InvalidInputException extends PortalException {

    private final List<InvalidField> fields;

    /** One field is wrong: {@code new InvalidInputException("slug", "error.slug_taken", slug)}. */
    public InvalidInputException(String field, String messageKey, Object... values) {
        super(messageKey, values);
        this.fields = List.of(InvalidField.of(field, messageKey, values));
    }

    /** Several fields are wrong, told all at once; at least one. */
    public InvalidInputException(List<InvalidField> fields) {
        super(fields.get(0).messageKey(), fields.get(0).values().toArray());
        this.fields = List.copyOf(fields);
    }

    /** Every refusal, in the order of the form. */
    public List<InvalidField> fields() {
        return fields;
    }
}
