package se.samsyn.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.samsyn.domain.accessibility.AccessibilityDefect;
import se.samsyn.domain.accessibility.AccessibilityStatement;
import se.samsyn.domain.accessibility.DefectGround;

/** An accessibility statement with one defect of each ground, to be replaced when the site has been assessed. */
@ApplicationScoped
class DemoStatement {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    void fill(LocalDate today) {
        AccessibilityStatement statement = em.find(AccessibilityStatement.class, AccessibilityStatement.ID);
        statement.setAssessedOn(today.minusMonths(2));
        statement.setPublishedOn(today.minusYears(1));
        statement.setEmail("tillganglighet@example.se");
        statement.setAssessment(
                "Exempel: alla sidtyper har granskats med tangentbord, skärmläsare och automatiska verktyg.");
        AccessibilityDefect films = defect(
                "Filmer saknar syntolkning",
                "Den som inte ser bilden går miste om det som bara visas.",
                DefectGround.NON_COMPLIANCE,
                "1.2.5",
                today);
        films.setWorkaround("Be om en beskrivning i text, så skickar vi den.");
        films.setPlannedOn(today.plusMonths(6));
        films.setTitleEn("Films lack audio description");
        films.setDescriptionEn("Those who do not see the picture miss what is only shown.");
        films.setWorkaroundEn("Ask for a description in text and we will send it.");
        AccessibilityDefect scans = defect(
                "Äldre rapporter är inskannade",
                "Skärmläsare kan inte läsa dem, och texten går inte att söka i.",
                DefectGround.DISPROPORTIONATE_BURDEN,
                "1.1.1",
                today);
        scans.setReason(
                "Rapporterna laddas ned några gånger om året. Att göra om alla skulle kosta mer än ett års arbete med nya.");
        scans.setWorkaround("Säg vilken rapport du behöver, så gör vi den tillgänglig inom en vecka.");
        AccessibilityDefect maps = defect(
                "Kartor på andra webbplatser",
                "Kartor som vi länkar till går inte att använda med enbart tangentbord.",
                DefectGround.OUT_OF_SCOPE,
                "2.1.1",
                today);
        maps.setWorkaround("Adressen står alltid i text på sidan.");
        em.persist(films);
        em.persist(scans);
        em.persist(maps);
    }

    private static AccessibilityDefect defect(
            String title, String description, DefectGround ground, String criterion, LocalDate today) {
        AccessibilityDefect defect = new AccessibilityDefect();
        defect.setTitle(title);
        defect.setDescription(description);
        defect.setGround(ground);
        defect.setCriterion(criterion);
        defect.setFoundOn(today.minusMonths(2));
        return defect;
    }
}
