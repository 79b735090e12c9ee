package se.samsyn.web.admin.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.content.BlockKind;

/** What the editor in the browser may show: what {@link se.samsyn.domain.text.RichText} keeps, by the editor's names. */
@Named
@ApplicationScoped
public class EditorFormats {

    private static final List<String> KEPT =
            List.of("bold", "italic", "script", "link", "header", "list", "indent", "blockquote");

    public List<String> getKept() {
        return KEPT;
    }

    /** The client id of the button that adds a picture, where somebody has pasted one into a text. */
    public String getImageButton() {
        return button(BlockKind.IMAGE);
    }

    /** The client id of the button that adds a table. */
    public String getTableButton() {
        return button(BlockKind.TABLE);
    }

    private static String button(BlockKind kind) {
        return "form:add:" + kind.ordinal() + ":block";
    }
}
