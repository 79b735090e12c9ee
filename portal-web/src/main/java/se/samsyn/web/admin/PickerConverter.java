package se.samsyn.web.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;

/**
 * What a picker sends: the number of what was chosen, or the words that somebody typed without choosing. Those are refused and stay
 * in the field; what was chosen before stays chosen until the field is emptied or something else is chosen.
 */
public abstract class PickerConverter<T> implements Converter<T> {

    private static final String WORDS = "_input";

    @Inject
    private Texts texts;

    /** What has this number, or {@code null}. */
    protected abstract T find(long id);

    @Override
    @SuppressWarnings("unchecked") // The field's value came from this converter.
    public T getAsObject(FacesContext faces, UIComponent picker, String sent) {
        String typed = faces.getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(picker.getClientId(faces) + WORDS, "")
                .strip();
        String chosen = sent == null ? "" : sent.strip();
        if (chosen.isEmpty() && typed.isEmpty()) {
            return null;
        }
        // While somebody types, the widget sends the words in the number's place, also when they type a number.
        if (chosen.matches("\\d{1,18}") && !chosen.equals(typed)) {
            return find(Long.parseLong(chosen));
        }
        String words = typed.isEmpty() ? chosen : typed;
        return (T) AutosaveRequest.keepOr(
                new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.format("error.nothing_chosen", words), "")),
                faces,
                picker);
    }
}
