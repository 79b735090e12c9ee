package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.AnswerChoice;
import se.samsyn.domain.registration.RegistrationQuestion;
import se.samsyn.domain.registration.TypedAnswers;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.ParticipantService;
import se.samsyn.service.registration.RegistrationFormService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/registration/create?event=12}: staff register somebody who has asked for it by other ways. */
@Named
@ViewScoped
public class CreateRegistrationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantService service;

    @Inject
    private ParticipantListService list;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationFormService forms;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String event;
    private String title;
    private String name;
    private String email;
    private String organisation;
    private Long municipality;
    private ParticipantCategory category;
    private boolean protectedIdentity;
    private Language language = Language.SWEDISH;
    private List<RegistrationQuestion> questions;
    private final Map<Long, String> typed = new HashMap<>();
    private final Map<String, Boolean> ticked = new HashMap<>();

    public void open() {
        long id = ListRegistrationBacking.idIn(event);
        title = list.title(id);
        questions = forms.draft(id).getQuestions();
    }

    public String save() {
        try {
            service.register(ListRegistrationBacking.idIn(event), typed(), language);
        } catch (InvalidInputException refusal) {
            problems.add(new InvalidInputException(
                    refusal.fields().stream().map(this::onThisPage).toList()));
            return null;
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
        toast.say("admin_registration_create.saved");
        return "/admin/registration.xhtml?faces-redirect=true&event=" + event;
    }

    private TypedRegistration typed() {
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
            case CHOICES ->
                question.getChoices().stream()
                        .filter(choice -> isTicked(question, choice))
                        .map(AnswerChoice::label)
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
        return question.getField() + (choice == null ? "" : ":" + choice.label());
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
                    case CHOICES -> "choices:0:tick";
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

    public List<ParticipantCategory> getCategories() {
        return registrations.categories(ListRegistrationBacking.idIn(event));
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getTitle() {
        return title;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
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

    public boolean isProtectedIdentity() {
        return protectedIdentity;
    }

    public void setProtectedIdentity(boolean protectedIdentity) {
        this.protectedIdentity = protectedIdentity;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
