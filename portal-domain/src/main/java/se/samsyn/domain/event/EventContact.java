package se.samsyn.domain.event;

/**
 * Whom to ask about an event.
 *
 * @param email or {@code null} where nobody is known
 * @param phone or {@code null}
 */
public record EventContact(String name, String email, String phone) {

    /** Whether there is an address to write to. */
    public boolean isKnown() {
        return email != null && !email.isBlank();
    }

    /** Everything in one line: "Eva Berg, eva@example.se, 063-12 34 56". */
    public String line() {
        StringBuilder line = new StringBuilder(name);
        for (String way : new String[] {email, phone}) {
            if (way != null && !way.isBlank()) {
                line.append(", ").append(way);
            }
        }
        return line.toString();
    }
}
