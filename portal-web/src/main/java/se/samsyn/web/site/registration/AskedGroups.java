package se.samsyn.web.site.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samsyn.domain.registrationform.AnswerChoice;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.web.site.Words;
import se.samsyn.web.site.registration.AskedQuestion.AskedChoice;
import se.samsyn.web.site.registration.AskedQuestion.AskedGroup;

/** Lays the choices of a question out: workshops that take place at once stand together, since one of them is chosen. */
@ApplicationScoped
class AskedGroups {

    @Inject
    private Words words;

    List<AskedGroup> of(RegistrationQuestion question, Function<AnswerChoice, AskedChoice> shown) {
        if (!question.isChosen()) {
            return List.of();
        }
        if (!question.isWorkshops()) {
            List<AskedChoice> choices =
                    question.getChoices().stream().map(shown).toList();
            return List.of(new AskedGroup(question.getField(), "", !question.isMany(), "", choices));
        }
        List<AskedGroup> groups = new ArrayList<>();
        for (List<AnswerChoice> together : together(question.getChoices())) {
            String field = question.getField() + "-" + groups.size();
            groups.add(group(field, together, shown));
        }
        return groups;
    }

    private AskedGroup group(String field, List<AnswerChoice> together, Function<AnswerChoice, AskedChoice> shown) {
        boolean one = together.size() > 1 && together.stream().allMatch(each -> overlapsAll(each, together));
        String heading = one ? "site_registration.at_once" : "site_registration.partly_at_once";
        return new AskedGroup(
                field,
                together.size() == 1 ? "" : words.of(heading),
                one,
                one ? words.of("site_registration.none_of_them") : "",
                together.stream().map(shown).toList());
    }

    private static boolean overlapsAll(AnswerChoice choice, List<AnswerChoice> others) {
        return others.stream().allMatch(other -> other == choice || choice.overlaps(other));
    }

    // In the programme's order; whatever overlaps something in a group belongs to it.
    private static List<List<AnswerChoice>> together(List<AnswerChoice> choices) {
        List<List<AnswerChoice>> groups = new ArrayList<>();
        for (AnswerChoice choice : choices) {
            List<List<AnswerChoice>> met = groups.stream()
                    .filter(group -> group.stream().anyMatch(choice::overlaps))
                    .toList();
            if (met.isEmpty()) {
                groups.add(new ArrayList<>(List.of(choice)));
            } else {
                met.get(0).add(choice);
                met.stream().skip(1).forEach(other -> {
                    met.get(0).addAll(other);
                    groups.remove(other);
                });
            }
        }
        return groups;
    }
}
