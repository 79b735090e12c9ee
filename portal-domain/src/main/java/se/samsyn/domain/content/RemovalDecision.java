package se.samsyn.domain.content;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;

/**
 * The decision to remove something that has been public (gallring), as it is kept for ever.
 *
 * @param reference the decision's number in the diary, or what else it is found by
 * @param reason why it is removed
 */
public record RemovalDecision(String reference, String reason) {

    public static final int REFERENCE_LENGTH = 100;
    public static final int REASON_LENGTH = 1000;

    /**
     * @throws InvalidInputException when either is missing or too long
     */
    public RemovalDecision {
        List<InvalidField> refused = new ArrayList<>();
        reference = judged("reference", reference, REFERENCE_LENGTH, refused);
        reason = judged("reason", reason, REASON_LENGTH, refused);
        if (!refused.isEmpty()) {
            throw new InvalidInputException(refused);
        }
    }

    private static String judged(String field, String typed, int longest, List<InvalidField> refused) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            refused.add(InvalidField.of(field, "error.required"));
        } else if (text.length() > longest) {
            refused.add(InvalidField.of(field, "error.too_long", longest));
        }
        return text;
    }
}
