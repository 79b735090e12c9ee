package se.samsyn.web.site.form;

import java.util.Optional;

/** A form behind a personal link, {@code /anmalan/{link}}: whoever has the link may send it. */
public abstract class PersonalForm extends PublicForm {

    private final String purpose;
    private final String above;

    /**
     * A form at the end of whose path the link stands.
     *
     * @param purpose what its tokens are made for
     * @param above the path before the link
     */
    protected PersonalForm(String purpose, String above) {
        this.purpose = purpose;
        this.above = above;
    }

    /** The signed part of the link. */
    protected String signed() {
        return path().substring(above.length());
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public Optional<String> link() {
        return Optional.of(signed());
    }
}
