package se.samsyn.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A whole number as staff type it; spaces between thousands are fine. */
@Named
@ApplicationScoped
public class WholeNumber implements Converter<Integer> {

    @Inject
    private Texts texts;

    @Override
    public Integer getAsObject(FacesContext faces, UIComponent field, String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", "");
        if (digits.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException noNumber) {
            var refusal = new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("error.number_form"), ""));
            return (Integer) AutosaveRequest.keepOr(refusal, faces, field);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Integer number) {
        return number == null ? "" : number.toString();
    }
}
