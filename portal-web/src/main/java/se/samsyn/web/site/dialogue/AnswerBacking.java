package se.samsyn.web.site.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.dialogue.AnswerConflict;
import se.samsyn.domain.dialogue.AnswerSheet;
import se.samsyn.domain.dialogue.AnswerSheet.Line;
import se.samsyn.domain.dialogue.AnswerText;
import se.samsyn.domain.dialogue.AnswersDifferException;
import se.samsyn.domain.dialogue.DialogueLink;
import se.samsyn.domain.dialogue.TypedAnswer;
import se.samsyn.service.dialogue.AnswerService;
import se.samsyn.service.form.FormToken;
import se.samsyn.web.site.form.PostedAt;
import se.samsyn.web.site.form.PublicForm;

/** An actor's form as one request shows it: what is stored, or what was typed and could not be taken. */
@Named
@RequestScoped
@PostedAt(value = "/svara/*", mostByOne = 120) // Several people of one organisation write by one link, and save often.
public class AnswerBacking extends PublicForm {

    @Inject
    private AnswerService answers;

    private DialogueLink dialogueLink;
    private AnswerSheet sheet;
    private List<TypedAnswer> typed = List.of();
    private boolean sending;
    private Map<Long, AnswerConflict> conflicts = Map.of();

    void open(DialogueLink opened) {
        dialogueLink = opened;
        sheet = answers.sheet(opened);
    }

    @Override
    public Optional<String> link() {
        return Optional.of(String.valueOf(dialogueLink.getId()));
    }

    @Override
    public String purpose() {
        return "dialogue-answer:" + dialogueLink.getId();
    }

    @Override
    public String thanks() {
        return path() + "?klart=" + (sending ? "skickat" : "utkast");
    }

    @Override
    public void read() {
        Set<String> sent = site.parameterNames();
        sending = sent.contains("send");
        typed = sheet.lines().stream()
                .filter(line -> sent.contains(line.field()))
                .map(line -> new TypedAnswer(
                        line.questionId(),
                        site.parameter(line.field()).orElse(""),
                        site.parameter("began-" + line.questionId()).orElse(null)))
                .toList();
    }

    @Override
    public void receive(FormToken token) {
        try {
            answers.save(dialogueLink, typed, sending, token);
        } catch (PortalException refusal) {
            sheet = answers.sheet(dialogueLink);
            if (refusal instanceof AnswersDifferException different) {
                conflicts = different.conflicts().stream()
                        .collect(Collectors.toMap(AnswerConflict::questionId, Function.identity()));
            }
            throw refusal;
        }
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    /** What stands in the field: what was typed, else what is stored. */
    public String text(Line line) {
        return typed(line).map(TypedAnswer::text).orElse(line.text());
    }

    private Optional<TypedAnswer> typed(Line line) {
        return typed.stream()
                .filter(answer -> answer.questionId() == line.questionId())
                .findFirst();
    }

    /**
     * Marks the text that the field began with. Somebody who has seen the other text begins with that; whoever is refused for
     * another reason still begins where they began.
     */
    public String began(Line line) {
        return typed(line)
                .filter(any -> !isDifferent(line))
                .map(TypedAnswer::began)
                .orElse(line.began());
    }

    public boolean isDifferent(Line line) {
        return conflicts.containsKey(line.questionId());
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
