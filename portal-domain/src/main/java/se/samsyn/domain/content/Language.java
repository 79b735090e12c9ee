package se.samsyn.domain.content;

import java.util.Locale;

/** The languages in which content is written: Swedish first, English beside it. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        locale = Locale.forLanguageTag(tag);
    }

    /** The language as HTML, addresses and the database name it, for example {@code sv}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** The language that the tag names; Swedish for everything else. */
    public static Language ofTag(String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : SWEDISH;
    }
}
