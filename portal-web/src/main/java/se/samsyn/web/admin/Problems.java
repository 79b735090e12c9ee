package se.samsyn.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolation;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.EditConflict;

/** What is wrong with the form that was sent, each refusal with the field that it belongs to. */
@Named
@RequestScoped
public class Problems {

    /** A refusal with the client id of its field, or an empty id when it is about the whole. */
    public record Problem(String at, String text) {}

    private static final String FORM = "form:";
    private static final String ERROR = "-error";
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]\\.?");

    @Inject
    private Texts texts;

    @Inject
    private CurrentUser currentUser;

    /** Puts every refusal of the services beside its field. */
    public void add(PortalException refusal) {
        addIn(FORM, refusal);
    }

    /** Puts every refusal of the services beside its field in another form than the page's, {@code person-creator:}. */
    public void addIn(String form, PortalException refusal) {
        if (refusal instanceof InvalidInputException input) {
            input.fields().forEach(field -> add(form, field));
        } else if (refusal instanceof EditConflict overtaken) {
            addWhole("error.changed_since", currentUser.nameOf(overtaken.by()));
        } else {
            addWhole(refusal.messageKey(), refusal.values().toArray());
        }
    }

    private void add(String form, InvalidField field) {
        String text = texts.format(field.messageKey(), field.values().toArray());
        addText(field.field() == null ? "" : form + field.field(), text);
    }

    /** A refusal about the whole form. */
    public void addWhole(String key, Object... values) {
        addText("", texts.format(key, values));
    }

    /** A refusal of the field with this id below the form, {@code blocks:2:caption}. */
    public void addAt(String field, String key, Object... values) {
        addText(FORM + field, texts.format(key, values));
    }

    /** A refusal of the field with this client id, {@code picker:upload}; for fields of another form than the page's. */
    public void addAtClientId(String clientId, String key, Object... values) {
        addText(clientId, texts.format(key, values));
    }

    /** Puts broken rules of an entity beside the fields: {@code blocks[2].caption} is {@code form:blocks:2:caption}. */
    public void add(String prefix, Set<? extends ConstraintViolation<?>> violations) {
        addIn(FORM + prefix, violations);
    }

    /** Puts broken rules of an entity beside the fields whose ids begin so, in any form. */
    public void addIn(String prefix, Set<? extends ConstraintViolation<?>> violations) {
        for (ConstraintViolation<?> violation : violations) {
            String field = INDEX.matcher(violation.getPropertyPath().toString()).replaceAll(":$1:");
            addText(prefix + field.replace('.', ':'), text(violation));
        }
    }

    private String text(ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate().replaceAll("[{}]", "");
        String text = key.startsWith("samsyn.") ? texts.get(key) : texts.get("error.required");
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return text.replace("{max}", String.valueOf(attributes.get("max")));
    }

    private static void addText(String clientId, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        clientId.isEmpty() ? null : clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
    }

    public boolean isAny() {
        return FacesContext.getCurrentInstance().getMessages().hasNext();
    }

    /** Whether the field with this client id has a refusal; null instead of false, so that no attribute is written. */
    public String at(String clientId) {
        return FacesContext.getCurrentInstance().getMessages(clientId).hasNext() ? "true" : null;
    }

    /** The refusals of the field whose error text has this client id. */
    public String beside(String errorId) {
        String field = errorId.substring(0, errorId.length() - ERROR.length());
        Iterable<FacesMessage> messages =
                () -> FacesContext.getCurrentInstance().getMessages(field);
        return StreamSupport.stream(messages.spliterator(), false)
                .map(FacesMessage::getSummary)
                .collect(Collectors.joining(" "));
    }

    /** Every refusal once, for the summary above the form, with the name of its field before it. */
    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Set<Problem> all = new LinkedHashSet<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            String name = id == null ? "" : nameOf(faces, id);
            faces.getMessageList(id)
                    .forEach(message -> all.add(new Problem(id == null ? "" : id, name + message.getSummary())));
        }
        return List.copyOf(all);
    }

    private static String nameOf(FacesContext faces, String clientId) {
        String[] name = {""};
        faces.getViewRoot().invokeOnComponent(faces, clientId, (context, field) -> {
            Object label = field.getAttributes().get("label");
            name[0] = label == null || label.toString().isEmpty() ? "" : label + ": ";
        });
        return name[0];
    }
}
