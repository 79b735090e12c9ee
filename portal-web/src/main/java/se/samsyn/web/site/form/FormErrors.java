package se.samsyn.web.site.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.PortalException;
import se.samsyn.web.site.Words;

/** What was refused of the form being shown again: {@code #{formErrors.at('email')}}. */
@Named
@RequestScoped
public class FormErrors {

    /** A refusal; without a field when it is about the whole. */
    public record FormError(String field, String text) {}

    @Inject
    private Words words;

    private final List<FormError> all = new ArrayList<>();

    /** Puts every refusal of the services beside its field. */
    public void add(PortalException refusal) {
        if (refusal instanceof InvalidInputException input) {
            for (InvalidField field : input.fields()) {
                all.add(new FormError(
                        field.field(),
                        words.fill(field.messageKey(), field.values().toArray())));
            }
        } else {
            all.add(new FormError(
                    null, words.fill(refusal.messageKey(), refusal.values().toArray())));
        }
    }

    /** A refusal of the whole form. */
    public void addWhole(String key) {
        all.add(new FormError(null, words.of(key)));
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public List<FormError> getAll() {
        return all;
    }

    /** The refusal of the field, or an empty text. */
    public String at(String field) {
        return all.stream()
                .filter(error -> field.equals(error.field()))
                .map(FormError::text)
                .findFirst()
                .orElse("");
    }

    /** The page's title, which says first that something went wrong. */
    public String title(String title) {
        return isAny() ? words.of("site.error_prefix") + " " + title : title;
    }
}
