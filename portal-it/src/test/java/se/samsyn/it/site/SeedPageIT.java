package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;

/** The real subject-area page that the portal must be able to hold: its facts stand on the public site. */
class SeedPageIT {

    private static final String AREA = "/omraden/missbruk-och-beroende";

    private static Document page(String path) {
        return Jsoup.parse(Portal.running().http().get(path).body());
    }

    private static Document linkedFromArea(String pathPrefix, String words) {
        String path = page(AREA).select("main a[href^=" + pathPrefix + "]").stream()
                .filter(link -> link.text().contains(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
        return page(path);
    }

    @Test
    void gathersNetworkPlanAndDialogue() {
        String text = page(AREA).select("main").text();

        assertThat(text)
                .contains("Missbruk och beroende")
                .contains("BIRK")
                .contains("13–29")
                .contains("Länsdialog");
    }

    @Test
    void showsTheNationalNetworkAndWhoSpeaksForTheCounty() {
        String text = linkedFromArea("/natverk/", "BIRK").select("main").text();

        assertThat(text).contains("Nationellt").contains("FoU Jämt").contains("Sveriges Kommuner och Regioner");
    }

    @Test
    void showsThePlanWithDecisionTargetGroupThemesAndParts() {
        Document plan = linkedFromArea("/handlingsplaner/", "13–29");
        String text = plan.select("main").text();

        assertThat(text)
                .contains("14 december 2018")
                .contains("13–29")
                .contains("Synen på missbruk")
                .contains("Lättillgänglighet")
                .contains("Samverkan, samordning och delaktighet")
                .contains("Tidig upptäckt och tidiga, samordnade insatser")
                .contains("Stöd och behandling")
                .contains("Kunskapsutveckling");
        String path = plan.select("link[rel=canonical]").attr("href").replaceFirst("^https?://[^/]+", "");
        assertThat(plan.select("main a[href^=" + path + "/]").eachAttr("href").stream()
                        .distinct()
                        .map(SeedPageIT::page)
                        .map(part -> part.select("h1").text()))
                .hasSize(3)
                .doesNotContain("");
    }

    @Test
    void showsTheCountyDialogue() {
        String text = linkedFromArea("/kalender/", "Länsdialog").select("main").text();

        assertThat(text)
                .contains("tisdag 11 februari 2020")
                .contains("Omkring 70")
                .contains("FoU Jämt")
                .contains("Mittuniversitetet")
                .contains("Läget i länet")
                .contains("Återkoppling i plenum");
    }

    @Test
    void showsWhatTheWorkshopCameToAndWhichPartOfThePlanItIsAbout() {
        Document event = linkedFromArea("/kalender/", "Länsdialog");

        assertThat(event.select("#workshop h3").eachText())
                .containsExactly("Närmare till stöd", "Fråga tidigare", "Håll ihop planen");
        assertThat(event.select("#workshop a[href^=/handlingsplaner/]").eachText())
                .containsExactly(
                        "Lättillgänglighet",
                        "Tidig upptäckt och tidiga, samordnade insatser",
                        "Samverkan, samordning och delaktighet");
        assertThat(event.select("#workshop li")).hasSize(8);
    }

    @Test
    void showsTheMatrixOfActorsAndQuestions() {
        Document event = linkedFromArea("/kalender/", "Länsdialog");
        Document dialogue = page(event.select("main a[href$=/dialog]").attr("href"));

        assertThat(dialogue.select("main table tr")).hasSize(1 + 4);
        assertThat(dialogue.select("main").text())
                .contains("Beroendemottagningen")
                .contains("Socialtjänsten")
                .contains("Polisen")
                .contains("Länsstyrelsen/Folkhälsoenheten")
                .contains("Jämtlands Läns Brukarförening (JLB)")
                .contains("Hur ser konsumtion av alkohol och droger ut i länet?")
                .contains("Exempel");
    }

    @Test
    void carriesTheContactFooterOnEveryPage() {
        String footer = page(AREA).select("footer").text();

        assertThat(footer)
                .contains("Box 654, 831 27 Östersund")
                .contains("region@regionjh.se")
                .contains("063-14 75 00")
                .contains("232100-0214")
                .contains("Box 910, 831 29 Östersund")
                .contains("ekonomienheten@regionjh.se");
    }
}
