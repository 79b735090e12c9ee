package se.samsyn.service.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What operations has decided, with the default where nothing was decided. */
@ApplicationScoped
public class Settings {

    /** The value in force; the default, possibly empty, when none is set. */
    public String get(Setting setting) {
        return find(setting).orElse(setting.defaultValue());
    }

    /** The value that somebody has set, or the default if that is not empty. */
    public Optional<String> find(Setting setting) {
        return ConfigProvider.getConfig()
                .getOptionalValue(setting.key(), String.class)
                .or(() -> Optional.of(setting.defaultValue()))
                .filter(value -> !value.isBlank());
    }

    /** Tells whether a yes-or-no setting says <code>true</code>. */
    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(get(setting));
    }

    /** The value of a setting that is a whole number. */
    public int number(Setting setting) {
        return Integer.parseInt(get(setting).strip());
    }
}
