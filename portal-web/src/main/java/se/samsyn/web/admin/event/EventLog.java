package se.samsyn.web.admin.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import se.samsyn.domain.event.EventChange;
import se.samsyn.web.admin.Texts;

/** Lines of an event's log in the reader's words: fields and values by name instead of as the code calls them. */
@Named
@RequestScoped
public class EventLog {

    private static final Pattern FIELD = Pattern.compile("(?<=^|; )(\\w+)(?=: )");
    private static final Pattern VALUE = Pattern.compile("\\b[A-Z][A-Z_]{3,}\\b|\\b(?:true|false)\\b");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2})(:\\d{2})?");

    @Inject
    private Texts texts;

    public String of(EventChange change) {
        String fields =
                FIELD.matcher(change.getWhat()).replaceAll(field -> word("event_log." + field.group(), field.group()));
        String values = VALUE.matcher(fields).replaceAll(value -> word("event_log." + value.group(), value.group()));
        return MOMENT.matcher(values).replaceAll("$1 $2.$3");
    }

    private String word(String key, String otherwise) {
        return texts.containsKey(key) ? texts.get(key) : otherwise;
    }
}
