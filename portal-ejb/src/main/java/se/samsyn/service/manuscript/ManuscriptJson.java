package se.samsyn.service.manuscript;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import se.samsyn.domain.manuscript.Manuscript;

/** Manuscripts as JSON: names and texts, so that a later release can still read what an earlier one kept. */
final class ManuscriptJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private ManuscriptJson() {}

    static String write(Manuscript manuscript) {
        return JSON.toJson(manuscript.sections());
    }

    @SuppressWarnings("unchecked")
    static Manuscript read(String json) {
        return new Manuscript(JSON.fromJson(json, LinkedHashMap.class));
    }
}
