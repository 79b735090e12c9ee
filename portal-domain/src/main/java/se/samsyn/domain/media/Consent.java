package se.samsyn.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.InvalidField;

/** What is known about the consent of those whom a picture shows: who gave it, when and for what. */
@Embeddable
public class Consent implements Serializable {

    public static final int BY_LENGTH = 200;
    public static final int FOR_LENGTH = 300;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent")
    private ConsentState state;

    @Column(name = "consent_by")
    private String givenBy;

    @Column(name = "consent_on")
    private LocalDate givenOn;

    @Column(name = "consent_for")
    private String purpose;

    /** Nobody has said anything yet. */
    public Consent() {}

    /** The other's words if they hold for its state, without those that belong to another state. */
    Consent settled() {
        Consent settled = new Consent();
        settled.state = state;
        if (state == ConsentState.GIVEN) {
            settled.givenBy = stripped(givenBy);
            settled.givenOn = givenOn;
            settled.purpose = stripped(purpose);
        }
        return settled;
    }

    /** What is missing or too long, by the form's fields. */
    List<InvalidField> problems() {
        List<InvalidField> problems = new ArrayList<>();
        if (state == ConsentState.GIVEN) {
            check(problems, "consentBy", givenBy, BY_LENGTH);
            check(problems, "consentFor", purpose, FOR_LENGTH);
            if (givenOn == null) {
                problems.add(InvalidField.of("consentOn", "error.required"));
            }
        }
        return problems;
    }

    private static void check(List<InvalidField> problems, String field, String value, int longest) {
        if (stripped(value) == null) {
            problems.add(InvalidField.of(field, "error.required"));
        } else if (value.strip().length() > longest) {
            problems.add(InvalidField.of(field, "error.too_long", longest));
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public ConsentState getState() {
        return state;
    }

    public void setState(ConsentState state) {
        this.state = state;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
