package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The public site's own words, in the language being read. */
@Named
@RequestScoped
public class Words {

    /** Not the server's own language: where Swedish is asked for, an English server must not answer. */
    private static final ResourceBundle.Control ROOT_IS_SWEDISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Site site;

    /** The text of the key. */
    public String of(String key) {
        return bundle(site.getLocale()).getString(key);
    }

    /** The text of the key with a value in the place of {@code {0}}. */
    public String of(String key, Object value) {
        return fill(key, value);
    }

    /** The text of the key with values in the places of {@code {0}} and {@code {1}}. */
    public String of(String key, Object first, Object second) {
        return fill(key, first, second);
    }

    /** The text of the key with values in the places of {@code {0}}, {@code {1}} and {@code {2}}. */
    public String of(String key, Object first, Object second, Object third) {
        return fill(key, first, second, third);
    }

    /** What a constant of an enum is called, from the key {@code project_kind.STUDY}; empty for none. */
    public String label(String group, Object constant) {
        return constant == null ? "" : of(group + "." + constant);
    }

    /** The Swedish name of a constant, which addresses are made of in every language. */
    String swedishLabel(String group, Object constant) {
        return bundle(Locale.ROOT).getString(group + "." + constant);
    }

    /** The text of the key with as many values as it has places for. */
    public String fill(String key, Object... values) {
        return new MessageFormat(of(key), site.getLocale()).format(values);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("se.samsyn.web.site.messages", locale, ROOT_IS_SWEDISH);
    }
}
