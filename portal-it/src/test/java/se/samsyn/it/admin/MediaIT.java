package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** An image's way through the library: described, found, cropped, shown in every size, and removed at last. */
@BrowserTest
class MediaIT {

    private final Http http = Portal.running().http();
    private Visitor staff;
    private Library library;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR);
        library = new Library(staff.page());
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void describesAPictureAndFindsItByItsTag() throws IOException {
        library.upload(twoHalves("tvåfärgad.png"));
        long id = library.id("tvåfärgad");
        assertThat(library.find("lack=ALT_TEXT").allInnerTexts()).contains("tvåfärgad");
        StaffForm form = library.edit(id);
        staff.photograph("admin-media-image");
        staff.page().setViewportSize(Visitor.PHONE, 800);
        staff.photograph("admin-media-image-phone");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        staff.page().setViewportSize(Visitor.DESK, 900);

        form.fill("altText", "IMG_0042.JPG").press("save");
        assertThat(form.error("altText")).contains("Ett filnamn beskriver inte bilden");
        staff.page().selectOption(EditPage.css("consent"), "GIVEN");
        form.press("save");
        assertThat(form.error("consentBy")).isNotEmpty();
        assertThat(Accessibility.violations(staff.page())).isEmpty();

        form.fill("altText", "Två fält, ett rött och ett blått")
                .fill("tags", "Färgprov, test ")
                .fill("photographer", "Bo Ek")
                .fill("consentBy", "Anna Berg")
                .fill("consentOn", "2026-02-01")
                .fill("consentFor", "Webbplatsen");
        staff.page().locator("#focus").click(new com.microsoft.playwright.Locator.ClickOptions().setPosition(2, 20));
        assertThat(staff.page().inputValue(EditPage.css("focusX"))).isIn("0", "1", "2");
        form.pressAndLeaveTo("save", "/admin/media");

        assertThat(library.find("tag=f%C3%A4rgprov").allInnerTexts()).containsExactly("tvåfärgad");
        assertThat(library.find("words=FÄRGPROV").allInnerTexts()).containsExactly("tvåfärgad");
        staff.photograph("admin-media-found");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(staff.page()
                .request()
                .get("/admin/filer/" + id + "/kort/tv%C3%A5f%C3%A4rgad.png")
                .body()));
        assertThat(card.getWidth()).isEqualTo(480);
        assertThat(card.getHeight()).isEqualTo(320);
        assertThat(new Color(card.getRGB(470, 160)))
                .as("the right edge of the piece")
                .isEqualTo(Color.RED);
    }

    @Test
    void showsAPictureInEverySizeAndWithTheWordsOfThePage() throws Exception {
        EditPage edit = EditPage.create(staff.page(), "news", "Nyhet med bild i flera storlekar");
        edit.add(EditPage.Kind.IMAGE);
        edit.choose(0, twoHalves("bred.png"));
        edit.publish();
        assertThat(staff.page().textContent(".summary")).contains("beskriv bilden");
        staff.page().click("#publish-dialog .summary a");
        edit.fill("blocks:0:altText", "Sidans egna ord");
        edit.publish();
        String path = edit.publicPath();

        Element image = Jsoup.parse(http.get(path).body()).selectFirst("main figure img");
        assertThat(image.attr("alt")).isEqualTo("Sidans egna ord");
        List<String> sizes = Arrays.stream(image.attr("srcset").split(", "))
                .map(each -> each.split(" ")[1])
                .toList();
        assertThat(sizes).containsExactly("480w", "960w", "1600w", "1800w");
        for (String each : image.attr("srcset").split(", ")) {
            var response = http.get(each.split(" ")[0]);
            assertThat(response.statusCode()).as(each).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains("image/png");
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .contains("default-src 'none'; sandbox");
        }
        String shared = Jsoup.parse(http.get(path).body())
                .selectFirst("meta[property=og:image]")
                .attr("content");
        assertThat(shared).startsWith("http").contains("/delning/");
        String small = image.attr("srcset").split(" ")[0];
        assertThat(http.get(small.replace("/480/", "/481/")).statusCode()).isEqualTo(404);

        loseRenditions(small);
        assertThat(http.get(small).statusCode()).as("made anew").isEqualTo(200);
        assertThat(http.head(small).statusCode()).isEqualTo(200);
        edit.withdraw();
        assertThat(http.get(small).statusCode()).as("hidden with its page").isEqualTo(404);
    }

    @Test
    void namesThePagesThatUseAFileBeforeItGoes() throws IOException {
        library.upload(twoHalves("används.png"));
        long id = library.id("används");
        library.edit(id).fill("altText", "Ett prov").pressAndLeaveTo("save", "/admin/media");
        EditPage edit = EditPage.create(staff.page(), "news", "Nyhet som använder filen");
        edit.add(EditPage.Kind.IMAGE);
        edit.press("blocks:0:file-choose");
        edit.fill("picker:file-words", "används");
        edit.press("picker:file-search");
        edit.press("picker:file:0:choose");
        edit.publish();
        String editor = staff.page().url();
        String path = edit.publicPath();
        Element image = Jsoup.parse(http.get(path).body()).selectFirst("main figure img");
        assertThat(image.attr("alt")).as("the library's words").isEqualTo("Ett prov");
        String address = "/filer/" + id + "/anv%C3%A4nds.png";
        assertThat(http.get(address).statusCode()).isEqualTo(200);

        staff.page().navigate("/admin/media/remove?id=" + id);
        staff.photograph("admin-media-remove-in-use");
        assertThat(staff.page().textContent("main"))
                .contains("Nyhet som använder filen")
                .contains("kan inte tas bort");
        assertThat(staff.page().locator(EditPage.css("remove")).count()).isZero();
        assertThat(Accessibility.violations(staff.page())).isEmpty();

        EditPage again = EditPage.at(staff.page(), editor);
        again.press("blocks:0:file-clear");
        again.choose(0, twoHalves("annan.png"));
        again.publish();
        staff.page().navigate("/admin/media/remove?id=" + id);
        assertThat(staff.page().textContent("main")).contains("bara i historiken");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        staff.page().click(EditPage.css("remove"));
        staff.page().waitForURL("**/admin/media");
        assertThat(staff.page().textContent(".toast")).contains("är borttagen");

        assertThat(http.get(address).statusCode()).isEqualTo(410);
        assertThat(http.head(address).statusCode()).isEqualTo(410);
        assertThat(http.get("/filer/" + id + "/annat.png").statusCode()).isEqualTo(404);
        assertThat(library.find("words=används").count()).isZero();
        assertThat(staff.page().navigate("/admin/media/edit?id=" + id).status()).isEqualTo(404);
    }

    /** Takes away the bytes of a rendition behind the portal's back, as a half-restored backup does. */
    private static void loseRenditions(String address) throws SQLException, IOException {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select storage_key from file_rendition where file_id = ?")) {
            query.setLong(1, Long.parseLong(address.split("/")[2]));
            ResultSet keys = query.executeQuery();
            int lost = 0;
            while (keys.next()) {
                lost += Files.deleteIfExists(Portal.running().files().resolve(keys.getString(1))) ? 1 : 0;
            }
            assertThat(lost).isPositive();
        }
    }

    /** A wide picture whose left half is red and whose right half is blue. */
    private static FilePayload twoHalves(String name) throws IOException {
        BufferedImage picture = new BufferedImage(1800, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 900, 400);
        brush.setColor(Color.BLUE);
        brush.fillRect(900, 0, 900, 400);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }
}
