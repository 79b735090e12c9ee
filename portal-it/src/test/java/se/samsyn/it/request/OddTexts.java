package se.samsyn.it.request;

import java.util.List;
import java.util.Random;

/** Texts that no one expects, encoded as they travel. */
final class OddTexts {

    private static final List<String> ALL = List.of(
            "",
            "+",
            "%00",
            "a%00b",
            "%01%02%1B",
            "%EF%BF%BE",
            "%EF%BF%BF",
            "%F0%9F%BF%BE",
            "%ED%A0%80",
            "%ED%B0%80x",
            "%FF%FE",
            "%C3%28",
            "%C0%80",
            "%",
            "%zz",
            "%u0041",
            "%E2%80%AE%F0%9F%98%80",
            "A%CC%8A",
            "0",
            "-1",
            "007",
            "1e9",
            "NaN",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999",
            "2026-02-31",
            "2026-13-45T99:99",
            "-999999999-01-01",
            "24:60",
            "null",
            "true",
            "%5B%5D",
            "%7B%22a%22%3A1%7D",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%27+or+1%3D1+--",
            "%22%3E%3C",
            "%23%7B1%2B1%7D",
            "%24%7Bjndi%3Ax%7D",
            "..%2F..%2Fetc%2Fpasswd",
            "x%0D%0ASet-Cookie%3A+y%3D1",
            "%25%5F%5C",
            "item%3A999999999999",
            "javascript%3Aalert(1)",
            "http%3A%2F%2F%5B",
            "xn--%C3%A5@%40");

    private OddTexts() {}

    static String any(Random random) {
        int choice = random.nextInt(ALL.size() + 3);
        return switch (choice - ALL.size()) {
            case 0 -> "%C3%A5".repeat(1 + random.nextInt(3000));
            case 1 -> "x".repeat(1 + random.nextInt(70_000));
            case 2 -> String.valueOf(random.nextLong());
            default -> ALL.get(choice);
        };
    }
}
