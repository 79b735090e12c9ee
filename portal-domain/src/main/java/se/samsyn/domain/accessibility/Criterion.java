package se.samsyn.domain.accessibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A success criterion of WCAG 2.1, level A or AA, which EN 301 549 makes law: {@code 1.1.1 Icke-textuellt innehåll}.
 *
 * @param code the criterion's number in WCAG
 */
public record Criterion(String code, String swedish, String english) {

    private static final List<Criterion> ALL = read();

    /** Every criterion, in the order of WCAG. */
    public static List<Criterion> all() {
        return ALL;
    }

    /** The criterion with the number. */
    public static Optional<Criterion> of(String code) {
        return ALL.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    /** Where EN 301 549 asks for it of web pages: {@code 9.1.1.1}. */
    public String clause() {
        return "9." + code;
    }

    /** The name in the language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }

    private static List<Criterion> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Criterion.class.getResourceAsStream("criteria.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\\|"))
                    .map(part -> new Criterion(part[0], part[1], part[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
