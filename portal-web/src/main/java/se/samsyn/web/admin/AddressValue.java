package se.samsyn.web.admin;

import java.util.Optional;
import java.util.stream.Stream;
import se.samsyn.domain.NotFoundException;

/** What stands in the address of a staff page, as what it means. */
public final class AddressValue {

    private AddressValue() {}

    /**
     * The number of what a page is about.
     *
     * @throws NotFoundException when the text is none
     */
    public static long number(String text) {
        return findNumber(text).orElseThrow(() -> new NotFoundException("error.item_not_found"));
    }

    /** The number of something; empty when the text is none. */
    public static Optional<Long> findNumber(String text) {
        return Optional.ofNullable(text)
                .filter(each -> each.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** The number of a list's page; the first when the text is none. */
    public static int page(String text) {
        return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    /** The constant of this name; {@code null} when the text names none. */
    public static <E extends Enum<E>> E constant(Class<E> constants, String text) {
        return Stream.of(constants.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
