package se.samsyn.it.admin;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Every field of a form that takes text: typed into at once, and given back what it held where the text is refused. */
final class EveryField {

    // A picker's field takes only what it has suggested; a closed dialog is another form.
    private static final String TYPE = """
            text => {
              const before = {};
              document.querySelectorAll("[id='form'] :is(input, textarea)").forEach(field => {
                const typed = field.matches("textarea, [type=text], [type=email], [type=url], [type=tel]");
                if (typed && field.id && field.offsetParent && !field.readOnly && !field.id.endsWith("_input")
                    && !field.closest(".ql-tooltip")) {
                  before[field.id] = field.value;
                  field.value = text;
                  field.dispatchEvent(new Event("input", { bubbles: true }));
                }
              });
              return before;
            }""";
    private static final String REFUSED =
            "() => [...document.querySelectorAll(\"[id='form'] [aria-invalid=true]\")].map(field => field.id)";

    private final Page page;
    private final Map<String, String> before;

    private EveryField(Page page, Map<String, String> before) {
        this.page = page;
        this.before = before;
    }

    /** Types the text into every visible field and editor of the page's form. */
    @SuppressWarnings("unchecked")
    static EveryField type(Page page, String text) {
        Map<String, String> before = (Map<String, String>) page.evaluate(TYPE, text);
        for (Locator editor : page.locator(".ql-editor:visible").all()) {
            editor.click();
            page.keyboard().insertText(text);
        }
        return new EveryField(page, before);
    }

    /** How many plain fields were typed into. */
    int count() {
        return before.size();
    }

    /** Gives every plain field back what it held. */
    void giveBackAll() {
        before.forEach((id, text) -> page.locator("[id='" + id + "']").fill(text));
    }

    /** Gives the refused fields back what they held, and tells which they were. */
    @SuppressWarnings("unchecked")
    List<String> giveBackRefused() {
        List<String> refused = (List<String>) page.evaluate(REFUSED);
        refused.stream()
                .filter(before::containsKey)
                .forEach(id -> page.locator("[id='" + id + "']").fill(before.get(id)));
        return refused;
    }
}
