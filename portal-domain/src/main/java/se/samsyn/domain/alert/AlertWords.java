package se.samsyn.domain.alert;

/**
 * A message as one page tells it.
 *
 * @param language the language of the words: Swedish where nobody has translated them
 * @param url where to read more, or {@code null}
 */
public record AlertWords(AlertLevel level, String language, String title, String text, String url, String urlText) {

    /** The message in English if somebody has translated it and English is read, otherwise in Swedish. */
    public static AlertWords of(Alert alert, boolean english) {
        if (!english || !alert.isInEnglish()) {
            return new AlertWords(
                    alert.getLevel(), "sv", alert.getTitle(), alert.getText(), alert.getUrl(), alert.getUrlText());
        }
        boolean told = alert.getUrlTextEn() != null;
        return new AlertWords(
                alert.getLevel(),
                "en",
                alert.getTitleEn(),
                alert.getTextEn(),
                told ? alert.getUrl() : null,
                alert.getUrlTextEn());
    }
}
