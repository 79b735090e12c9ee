package se.samsyn.it.admin;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library as somebody on the staff uses it in the browser. */
public final class Library {

    private static final Pattern ID = Pattern.compile("id=(\\d+)");

    private final Page page;

    public Library(Page page) {
        this.page = page;
    }

    /** Uploads files and waits for the answer, which says what became of each. */
    public Library upload(FilePayload... files) {
        page.navigate("/admin/media");
        page.setInputFiles(EditPage.css("files"), files);
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> page.click(EditPage.css("upload")));
        page.waitForLoadState();
        return this;
    }

    /** What is said beside the field about files that were refused or put in quarantine. */
    public String refusals() {
        return page.textContent(EditPage.css("files-error"));
    }

    /** The number of the file with this title, the newest if there are several. */
    public long id(String title) {
        find("words=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        Matcher id = ID.matcher(page.locator(".thumbs a").first().getAttribute("href"));
        if (!id.find()) {
            throw new AssertionError("no file " + title);
        }
        return Long.parseLong(id.group(1));
    }

    /** The titles of the files that a question in the address finds. */
    public Locator find(String question) {
        page.navigate("/admin/media?" + question);
        return page.locator(".thumbs .name");
    }

    StaffForm edit(long id) {
        return StaffForm.at(page, "/admin/media/edit?id=" + id);
    }
}
