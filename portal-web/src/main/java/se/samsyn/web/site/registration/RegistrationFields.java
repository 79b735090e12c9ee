package se.samsyn.web.site.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.registrationform.AnswerChoice;
import se.samsyn.domain.registrationform.ChoiceCounts;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.domain.registrationform.TypedAnswers;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.site.FilterOption;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.Words;
import se.samsyn.web.site.registration.AskedQuestion.AskedChoice;

/** The fields that a new registration and a change of one have in common; what was typed is the request's. */
@Named
@ApplicationScoped
public class RegistrationFields {

    private static final Pattern QUESTION = Pattern.compile("q(\\d{1,18})(?:-\\d{1,3})?");
    private static final Pattern FULL = Pattern.compile("q(\\d{1,18})-full");

    @Inject
    private Site site;

    @Inject
    private Words words;

    @Inject
    private AskedGroups groups;

    @Inject
    private DirectoryService directory;

    @Inject
    private RegistrationService registrations;

    /** What was typed in the post that is being dealt with. */
    TypedRegistration typed() {
        return new TypedRegistration(
                typed("name"),
                typed("email"),
                typed("organisation"),
                typed("municipality"),
                typed("category"),
                typed("protected") != null,
                answers());
    }

    // Of whatever question; what the event does not ask is dropped when answers are kept.
    private TypedAnswers answers() {
        return new TypedAnswers(sent(QUESTION), sent(FULL));
    }

    // By the question's id, from all fields whose names are such.
    private Map<Long, List<String>> sent(Pattern names) {
        Map<Long, List<String>> sent = new HashMap<>();
        for (String name : site.parameterNames()) {
            Matcher field = names.matcher(name);
            List<String> given = site.parameters(name);
            if (field.matches() && !given.isEmpty()) {
                sent.computeIfAbsent(Long.valueOf(field.group(1)), any -> new ArrayList<>())
                        .addAll(given);
            }
        }
        return sent;
    }

    /**
     * The event's own questions, those that follow upon a choice beside it.
     *
     * @param held the choices with seats that the person has already made
     */
    public List<AskedQuestion> asked(RegistrationForm form, TypedAnswers answers, List<ChosenAnswer> held) {
        return form.getLeading().stream()
                .map(question -> asked(question, form, answers, held))
                .filter(AskedQuestion::isAsked)
                .toList();
    }

    private AskedQuestion asked(
            RegistrationQuestion question, RegistrationForm form, TypedAnswers answers, List<ChosenAnswer> held) {
        List<String> given = answers.to(question);
        Map<String, ChoiceCounts> standings = registrations.standings(question);
        Map<String, Boolean> mine = held.stream()
                .filter(each -> each.question().id() == question.getId())
                .collect(Collectors.toMap(ChosenAnswer::value, ChosenAnswer::seated));
        Function<AnswerChoice, AskedChoice> shown = choice -> asked(
                choice,
                choice.left(standings
                        .getOrDefault(choice.value(), ChoiceCounts.NONE)
                        .taken()),
                mine.get(choice.value()),
                given.contains(choice.value()),
                form.following(question, choice.value()).stream()
                        .map(next -> asked(next, form, answers, held))
                        .toList());
        return new AskedQuestion(
                question,
                note(question),
                question.isChosen() || given.isEmpty() ? "" : given.get(0),
                groups.of(question, shown));
    }

    // Seats that are left and whether the person has one: null where there is no limit, and no such choice of theirs.
    private AskedChoice asked(
            AnswerChoice choice, Integer left, Boolean seated, boolean chosen, List<AskedQuestion> following) {
        boolean full = left != null && left == 0 && !Boolean.TRUE.equals(seated);
        return new AskedChoice(
                choice.value(),
                choice.label(),
                choice.language().tag(),
                note(left, full, seated),
                chosen,
                full,
                following);
    }

    private String note(Integer left, boolean full, Boolean seated) {
        if (Boolean.FALSE.equals(seated)) {
            return words.of("site_registration.choice_waiting");
        }
        if (left == null || Boolean.TRUE.equals(seated)) {
            return seated == null ? "" : words.of("site_registration.choice_yours");
        }
        return full ? words.of("site_registration.choice_full") : words.of("site_registration.choice_left", left);
    }

    // What it is for and how long it is kept, where somebody has said so.
    private String note(RegistrationQuestion question) {
        List<String> notes = new ArrayList<>();
        if (!question.getPurpose().isBlank()) {
            notes.add(words.of("site_registration.purpose", question.getPurpose()));
        }
        if (question.isSensitive()) {
            notes.add(words.of("site_registration.sensitive"));
        }
        if (question.getKeepDays() != null) {
            notes.add(words.of("site_registration.kept", question.getKeepDays()));
        }
        return String.join(" ", notes);
    }

    private String typed(String field) {
        return site.parameter(field).orElse(null);
    }

    /** The municipalities to choose from. */
    public List<FilterOption> municipalities(TypedRegistration form) {
        return directory.municipalities().stream()
                .map(each -> choice(each.getId().toString(), each.getName(), "sv", form.municipality()))
                .toList();
    }

    /** The categories to choose from. */
    public List<FilterOption> categories(Collection<ParticipantCategory> offered, TypedRegistration form) {
        String language = site.getLanguage().tag();
        return offered.stream()
                .map(each -> choice(each.name(), words.label("site_registration.as", each), language, form.category()))
                .toList();
    }

    private static FilterOption choice(String value, String label, String language, String chosen) {
        return new FilterOption(value, label, language, value.equals(chosen));
    }

    /** The organisations whose names are suggested. */
    public List<String> getOrganisations() {
        return registrations.organisations();
    }
}
