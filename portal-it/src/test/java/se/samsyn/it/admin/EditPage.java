package se.samsyn.it.admin;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** The edit page as somebody on the staff uses it; every act waits for the server's answer. */
final class EditPage {

    /** Blocks in the order of the menu that adds them. */
    enum Kind {
        RICH_TEXT,
        IMAGE,
        FACT_BOX,
        QUOTE,
        ACCORDION,
        TABLE,
        DOCUMENTS,
        LINKS,
        VIDEO,
        CONTACT
    }

    private final Page page;

    private EditPage(Page page) {
        this.page = page;
    }

    /** Begins a new item of the type and stands on its edit page. */
    static EditPage create(Page page, String type, String title) {
        page.navigate("/admin/content/create?type=" + type);
        page.fill(css("title"), title);
        if (type.equals("event")) {
            page.fill(css("startsOn"), "2027-03-11");
            page.fill(css("startsTime"), "09:00");
            page.fill(css("endsOn"), "2027-03-11");
            page.fill(css("endsTime"), "16:00");
        }
        page.click(css("create"));
        page.waitForURL("**/admin/" + type + "/edit**");
        return new EditPage(page);
    }

    static EditPage at(Page page, String address) {
        page.navigate(address);
        return new EditPage(page);
    }

    /** The edit page on which somebody stands already. */
    static EditPage here(Page page) {
        return new EditPage(page);
    }

    /** The selector of a part of the form by its id, or of the form that picks files by an id like {@code picker:upload}. */
    static String css(String id) {
        return "[id='" + (id.startsWith("picker:") ? id : "form:" + id) + "']";
    }

    Page page() {
        return page;
    }

    Locator part(String id) {
        return page.locator(css(id));
    }

    void fill(String id, String value) {
        page.fill(css(id), value);
    }

    /** Adds a block at the end and waits until the page has moved the focus into it. */
    void add(Kind kind) {
        int before = page.locator(".block").count();
        press("add:" + kind.ordinal() + ":block");
        page.waitForFunction("""
                before => {
                  const blocks = document.querySelectorAll('.block');
                  return blocks.length > before && blocks[before].contains(document.activeElement);
                }""", before);
    }

    /** Writes into the rich text editor of a block, as typing does. */
    void write(int block, String text) {
        Locator editor = page.locator(css("blocks:" + block + ":html") + " .ql-editor");
        editor.click();
        page.keyboard().type(text);
    }

    /** Puts formatted text into the rich text editor of a block, as pasting does. */
    void paste(int block, String html) {
        page.evaluate("""
                ([box, html]) => Quill.find(document.getElementById(box).querySelector('.ql-container'))
                    .clipboard.dangerouslyPasteHTML(html, 'user')""", List.of("form:blocks:" + block + ":html", html));
    }

    /** Uploads a file into a block by the dialog. */
    void choose(int block, FilePayload file) {
        press("blocks:" + block + ":file-choose");
        page.setInputFiles(css("picker:upload"), file);
        press("picker:do-upload");
    }

    /** Uploads a file from the disk; the browser's driver takes no larger ones by value. */
    void choose(int block, Path file) {
        press("blocks:" + block + ":file-choose");
        page.setInputFiles(css("picker:upload"), file);
        press("picker:do-upload");
    }

    void save() {
        press("save");
    }

    /** Waits until the page says that it has kept what is written. */
    void awaitAutosave() {
        part("autosaved").getByText("Autosparad").waitFor();
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** The id of the item, from the address. */
    long itemId() {
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** Makes the page give the sign of life that it gives every 20 seconds. */
    void beat() {
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** Publishes; in the dialog that is open already when the last try was refused. */
    void publish() {
        if (!page.locator("#publish-dialog").isVisible()) {
            page.click("#ask-publish");
        }
        press("publish");
    }

    void withdraw() {
        page.click("#ask-withdraw");
        press("withdraw");
    }

    /** Presses a button and waits until the server has answered, the page shows it and has put the focus where it belongs. */
    void press(String id) {
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator(css(id)).click());
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty() && !samsyn.answering");
    }

    /** The error text beside a field. */
    String error(String field) {
        Locator error = part(field + "-error");
        return error.count() == 0 ? "" : error.innerText();
    }

    /** Where the public reads the item. */
    String publicPath() {
        return page.locator("#show-live").getAttribute("href");
    }

    /** A real picture, 800 by 500 pixels. */
    static FilePayload picture(String name) {
        BufferedImage picture = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(0x9fc3d6));
        brush.fillRect(0, 0, 800, 500);
        brush.setColor(new Color(0x4c7a5d));
        brush.fillPolygon(new int[] {0, 300, 800}, new int[] {500, 180, 500}, 3);
        brush.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return new FilePayload(name, "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
