package se.samsyn.web.admin.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.text.RichText;

/** Cleans what the editor in the browser sends before anything else touches it; nothing to read is null. */
@Named("richText")
@ApplicationScoped
public class RichTextConverter implements Converter<String> {

    @Inject
    private WrittenTexts written;

    @Override
    public String getAsObject(FacesContext faces, UIComponent editor, String sent) {
        RichText text = RichText.of(sent);
        written.note(editor.getClientId(faces), sent, text);
        return text.isEmpty() ? null : text.html();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent editor, String stored) {
        return RichText.of(stored).html();
    }
}
