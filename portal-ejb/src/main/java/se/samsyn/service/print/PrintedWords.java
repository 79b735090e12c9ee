package se.samsyn.service.print;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of what is printed, in Swedish. */
public final class PrintedWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("se.samsyn.service.print.words");

    private PrintedWords() {}

    /** The words of a key with its values filled in; numbers are given as text, or they are grouped by thousands. */
    public static String of(String key, Object... values) {
        return MessageFormat.format(WORDS.getString(key), values);
    }
}
