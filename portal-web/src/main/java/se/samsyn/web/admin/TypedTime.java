package se.samsyn.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as staff type it: 09:30, 9.30 or 9. */
@Named
@ApplicationScoped
public class TypedTime implements Converter<LocalTime> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    @Inject
    private Texts texts;

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher time = FORM.matcher(typed.strip());
        try {
            if (time.matches()) {
                int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
                return LocalTime.of(Integer.parseInt(time.group(1)), minute);
            }
        } catch (DateTimeException noSuchTime) {
            return (LocalTime) AutosaveRequest.keepOr(refused(), faces, field);
        }
        return (LocalTime) AutosaveRequest.keepOr(refused(), faces, field);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalTime time) {
        return time == null ? "" : time.toString();
    }

    private ConverterException refused() {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("error.time_form"), ""));
    }
}
