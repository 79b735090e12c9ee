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
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as staff type it, 2026-03-31; a day that no calendar has is refused by name. */
@Named
@ApplicationScoped
public class TypedDate implements Converter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d{1,2})-?(\\d{1,2})");

    @Inject
    private Texts texts;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher date = FORM.matcher(typed.strip());
        if (!date.matches()) {
            return (LocalDate) AutosaveRequest.keepOr(refused("error.date_form"), faces, field);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException noSuchDay) {
            return (LocalDate) AutosaveRequest.keepOr(refused("error.date_unknown", typed.strip()), faces, field);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private ConverterException refused(String key, Object... values) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.format(key, values), ""));
    }
}
