package se.samsyn.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of the staff pages in the reader's language: {@code #{text['admin_content.title']}}. */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private static final String BUNDLE = "se.samsyn.web.admin.messages";

    /** Not the server's own language: where Swedish is asked for, an English server must not answer. */
    private static final ResourceBundle.Control ROOT_IS_SWEDISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private StaffLanguage language;

    private ResourceBundle bundle;
    private ResourceBundle constraints;

    @PostConstruct
    void load() {
        Locale locale = language.getLocale();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        bundle = ResourceBundle.getBundle(BUNDLE, locale, loader, ROOT_IS_SWEDISH);
        constraints = ResourceBundle.getBundle("ValidationMessages", locale, loader, ROOT_IS_SWEDISH);
    }

    @Override
    public String get(Object key) {
        return bundle.containsKey((String) key) ? bundle.getString((String) key) : constraint((String) key);
    }

    private String constraint(String key) {
        return constraints.containsKey(key) ? constraints.getString(key) : "[" + key + "]";
    }

    /** A text with its values filled in: {@code #{text.format('admin_content.count', 12)}}. */
    public String format(String key, Object... values) {
        return new MessageFormat(get(key), language.getLocale()).format(values);
    }

    @Override
    public boolean containsKey(Object key) {
        return bundle.containsKey((String) key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        Set<Entry<String, String>> entries = new LinkedHashSet<>();
        bundle.keySet().forEach(key -> entries.add(new SimpleEntry<>(key, bundle.getString(key))));
        return entries;
    }
}
