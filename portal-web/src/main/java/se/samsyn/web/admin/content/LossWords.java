package se.samsyn.web.admin.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.text.RichTextLoss;
import se.samsyn.web.admin.Texts;

/** Says in one line what could not stay in a text: "Vi tog bort 1 bild och gjorde om 1 tabell." */
@ApplicationScoped
public class LossWords {

    @Inject
    private Texts texts;

    /** The line, or nothing when all was kept. */
    public Optional<String> told(RichTextLoss loss) {
        List<String> removed = new ArrayList<>();
        add(removed, "image", loss.images());
        add(removed, "embedded", loss.embedded());
        add(removed, "link", loss.links());
        if (loss.isNone()) {
            return Optional.empty();
        }
        String away = joined(removed);
        String table = count("table", loss.tables());
        if (loss.tables() == 0) {
            return Optional.of(texts.format("loss.removed", away));
        }
        return Optional.of(
                away.isEmpty()
                        ? texts.format("loss.converted", table)
                        : texts.format("loss.removed_converted", away, table));
    }

    private void add(List<String> parts, String thing, int count) {
        if (count > 0) {
            parts.add(count(thing, count));
        }
    }

    private String count(String thing, int count) {
        return texts.format("loss." + thing + (count == 1 ? ".one" : ".many"), count);
    }

    private String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : texts.format("loss.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
