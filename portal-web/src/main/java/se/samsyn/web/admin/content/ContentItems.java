package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.service.content.ContentService;
import se.samsyn.web.admin.PickerConverter;
import se.samsyn.web.admin.Texts;

/** Content for pickers: found by words of its title, kept as a reference to its item. */
@Named
@RequestScoped
public class ContentItems extends PickerConverter<Object> {

    private static final int MOST = 20;

    @Inject
    private ContentService contents;

    @Inject
    private Texts texts;

    private final Map<Long, String> titles = new HashMap<>();

    public List<LinkTarget> suggest(String words) {
        return contents.suggest(words == null ? "" : words, List.of(), MOST);
    }

    /** The item's title as I may know it, with its type, "Läget i länet (Evenemang)"; empty for none. */
    public String label(Object found) {
        if (found instanceof LinkTarget target) {
            return label(target);
        }
        return found instanceof ContentItem item ? titles.computeIfAbsent(item.getId(), this::labelOf) : "";
    }

    private String labelOf(Long itemId) {
        return contents.known(itemId).map(this::label).orElseGet(() -> texts.get("edit.not_published"));
    }

    private String label(LinkTarget target) {
        return target.title() + " (" + texts.get("type." + target.type().key()) + ")";
    }

    @Override
    protected Object find(long id) {
        return contents.reference(id);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent picker, Object found) {
        if (found instanceof LinkTarget target) {
            return String.valueOf(target.id());
        }
        return found instanceof ContentItem item ? String.valueOf(item.getId()) : "";
    }
}
