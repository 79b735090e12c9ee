package se.samsyn.domain.registrationform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which choices of a question have been given other words, and which are gone. */
public final class RenamedChoices {

    private RenamedChoices() {}

    /**
     * The new words by the old ones. A choice is another choice's successor when it stands on the same line, the old words are
     * gone and the new ones were not there before.
     */
    public static Map<String, String> between(RegistrationQuestion before, RegistrationQuestion after) {
        List<String> old = before.labels();
        List<String> now = after.labels();
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (!now.contains(old.get(i)) && !old.contains(now.get(i))) {
                renamed.put(old.get(i), now.get(i));
            }
        }
        return renamed;
    }
}
