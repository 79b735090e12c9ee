package se.samsyn.service.calendar;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import se.samsyn.domain.content.Language;

/** The words of calendar files in one language. */
final class CalendarTexts {

    // Not the server's own language: where Swedish is asked for, an English server must not answer.
    private static final Control ROOT_IS_SWEDISH = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final Map<Language, CalendarTexts> ALL = new EnumMap<>(Map.of(
            Language.SWEDISH,
            new CalendarTexts(Language.SWEDISH),
            Language.ENGLISH,
            new CalendarTexts(Language.ENGLISH)));

    private final Language language;
    private final ResourceBundle bundle;

    private CalendarTexts(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle("se.samsyn.service.calendar.calendar", language.locale(), ROOT_IS_SWEDISH);
    }

    static CalendarTexts in(Language language) {
        return ALL.get(language);
    }

    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
