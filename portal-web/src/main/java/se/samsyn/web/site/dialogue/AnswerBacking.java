package se.samsyn.web.site.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.domain.dialogue.AnswerConflict;
import se.samsyn.domain.dialogue.AnswerSheet;
import se.samsyn.domain.dialogue.AnswerSheet.Line;
import se.samsyn.domain.dialogue.AnswerText;
import se.samsyn.domain.dialogue.TypedAnswer;
import se.samsyn.service.form.FormTokens;
import se.samsyn.web.site.Site;

/** An actor's form as one request shows it: what is stored, or what was typed and could not be taken. */
@Named
@RequestScoped
public class AnswerBacking {

    @Inject
    private Site site;

    @Inject
    private FormTokens tokens;

    private AnswerPath path;
    private String purpose;
    private AnswerSheet sheet;
    private Map<Long, String> typed = Map.of();
    private Map<Long, String> began = Map.of();
    private Map<Long, AnswerConflict> conflicts = Map.of();

    void open(AnswerPath asked, String formPurpose, AnswerSheet stored) {
        path = asked;
        purpose = formPurpose;
        sheet = stored;
    }

    /** Takes over what is stored by now. */
    void refresh(AnswerSheet stored) {
        sheet = stored;
    }

    /** Takes over what was typed, so that a refusal loses nothing. */
    List<TypedAnswer> read(Function<String, String> parameter) {
        List<TypedAnswer> answers = sheet.lines().stream()
                .filter(line -> parameter.apply(line.field()) != null)
                .map(line -> new TypedAnswer(
                        line.questionId(),
                        parameter.apply(line.field()),
                        parameter.apply("began-" + line.questionId())))
                .toList();
        typed = answers.stream().collect(Collectors.toMap(TypedAnswer::questionId, TypedAnswer::text));
        began = answers.stream()
                .filter(answer -> answer.began() != null)
                .collect(Collectors.toMap(TypedAnswer::questionId, TypedAnswer::began));
        return answers;
    }

    void show(List<AnswerConflict> different) {
        conflicts = different.stream().collect(Collectors.toMap(AnswerConflict::questionId, Function.identity()));
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    /** Where the form is posted to. */
    public String getAction() {
        return site.href(path.sitePath());
    }

    /** A token for the form as it is being shown. */
    public String getToken() {
        return tokens.issue(purpose);
    }

    /** What stands in the field: what was typed, else what is stored. */
    public String text(Line line) {
        return typed.getOrDefault(line.questionId(), line.text());
    }

    /**
     * Marks the text that the field began with. Somebody who has seen the other text begins with that; whoever is refused for
     * another reason still begins where they began.
     */
    public String began(Line line) {
        return conflicts.containsKey(line.questionId())
                ? line.began()
                : began.getOrDefault(line.questionId(), line.began());
    }

    public boolean isDifferent(Line line) {
        return conflicts.containsKey(line.questionId());
    }

    public boolean isAnyDifferent() {
        return !conflicts.isEmpty();
    }

    /** What somebody else has saved for the question meanwhile. */
    public List<AnswerText.Part> other(Line line) {
        return isDifferent(line)
                ? AnswerText.parts(conflicts.get(line.questionId()).stored())
                : List.of();
    }

    /** Whether there are answers in the fields that could not be taken and will not be, to be copied elsewhere. */
    public boolean isRejected() {
        return !sheet.open() && !typed.isEmpty();
    }

    public List<AnswerText.Part> parts(String text) {
        return AnswerText.parts(text);
    }

    /** What was just done, from the address that a received post led to: "utkast" or "skickat"; else null. */
    public String getDone() {
        return site.parameter("klart")
                .filter(List.of("utkast", "skickat")::contains)
                .orElse(null);
    }
}
