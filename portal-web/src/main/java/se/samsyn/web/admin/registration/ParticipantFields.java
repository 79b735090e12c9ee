package se.samsyn.web.admin.registration;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.registrationform.AnswerChoice;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.domain.registrationform.TypedAnswers;

/** The fields in which staff write who a participant is and what they answer, for a new one and for one to be corrected. */
public class ParticipantFields implements Serializable {

    private final List<RegistrationQuestion> questions;
    private String name;
    private String email;
    private String organisation;
    private Long municipality;
    private ParticipantCategory category;
    private boolean protectedIdentity;
    private boolean hidden;
    private final Map<Long, String> typed = new HashMap<>();
    private final Map<String, Boolean> ticked = new HashMap<>();

    ParticipantFields(List<RegistrationQuestion> questions) {
        this.questions = List.copyOf(questions);
    }

    /** Fills the fields with what is known. */
    void fill(TypedRegistration known) {
        name = known.name();
        email = known.email();
        organisation = known.organisation();
        municipality = known.municipalityId().orElse(null);
        category = known.participantCategory().orElse(null);
        protectedIdentity = known.protectedIdentity();
        hidden = protectedIdentity;
        for (RegistrationQuestion question : questions) {
            for (String answer : known.answers().to(question)) {
                if (question.isMany()) {
                    ticked.put(key(question, answer), true);
                } else {
                    typed.put(question.getId(), answer);
                }
            }
        }
    }

    /** What was refused, beside the fields of the page. */
    InvalidInputException onThisPage(InvalidInputException refusal) {
        return new InvalidInputException(
                refusal.fields().stream().map(this::onThisPage).toList());
    }

    /** What was typed. */
    TypedRegistration typed() {
        return new TypedRegistration(
                stripped(name),
                stripped(email),
                stripped(organisation),
                municipality == null ? null : municipality.toString(),
                category == null ? null : category.name(),
                protectedIdentity,
                answers());
    }

    private TypedAnswers answers() {
        Map<Long, List<String>> answers = new HashMap<>();
        for (RegistrationQuestion question : questions) {
            List<String> given = given(question);
            if (!given.isEmpty()) {
                answers.put(question.getId(), given);
            }
        }
        return new TypedAnswers(answers);
    }

    private List<String> given(RegistrationQuestion question) {
        return switch (question.getKind()) {
            case CONSENT -> isTicked(question, null) ? List.of(TypedAnswers.YES) : List.of();
            case CHOICES, WORKSHOPS ->
                question.getChoices().stream()
                        .filter(choice -> isTicked(question, choice))
                        .map(AnswerChoice::value)
                        .toList();
            case TEXT, LINES, CHOICE, NUMBER ->
                Stream.ofNullable(stripped(typed.get(question.getId())))
                        .filter(text -> !text.isEmpty())
                        .toList();
        };
    }

    private boolean isTicked(RegistrationQuestion question, AnswerChoice choice) {
        return Boolean.TRUE.equals(ticked.get(key(question, choice)));
    }

    /** What a tick is known by: that of a question, or of one of its choices. */
    public String key(RegistrationQuestion question, AnswerChoice choice) {
        return choice == null ? question.getField() : key(question, choice.value());
    }

    private static String key(RegistrationQuestion question, String label) {
        return question.getField() + ":" + label;
    }

    // A refused answer stands beside its question here, where fields are counted.
    private InvalidField onThisPage(InvalidField field) {
        for (int i = 0; i < questions.size(); i++) {
            RegistrationQuestion question = questions.get(i);
            if (question.getField().equals(field.field())) {
                String part = switch (question.getKind()) {
                    case TEXT, NUMBER -> "answer";
                    case LINES -> "lines";
                    case CHOICE -> "choice";
                    case CHOICES, WORKSHOPS -> "choices:0:tick";
                    case CONSENT -> "consent";
                };
                return new InvalidField("questions:" + i + ":" + part, field.messageKey(), field.values());
            }
        }
        return field;
    }

    public List<RegistrationQuestion> getQuestions() {
        return questions;
    }

    public Map<Long, String> getTyped() {
        return typed;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    private static String stripped(String typed) {
        return typed == null ? null : typed.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Long getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Long municipality) {
        this.municipality = municipality;
    }

    public ParticipantCategory getCategory() {
        return category;
    }

    public void setCategory(ParticipantCategory category) {
        this.category = category;
    }

    /** Whether the person has a protected identity, which staff do not take away, and so stands in no field. */
    public boolean isHidden() {
        return hidden;
    }

    public boolean isProtectedIdentity() {
        return protectedIdentity;
    }

    public void setProtectedIdentity(boolean protectedIdentity) {
        this.protectedIdentity = protectedIdentity;
    }
}
