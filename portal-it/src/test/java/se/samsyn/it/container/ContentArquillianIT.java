package se.samsyn.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.account.AccountService;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.service.startup.PortalReadiness;

/** What staff's services promise, asked for inside the container, where no web stands in between. */
@ExtendWith(ArquillianExtension.class)
class ContentArquillianIT {
    @Inject
    private PortalReadiness readiness;

    @Inject
    private ContentService contents;

    @Inject
    private PublishingService publishing;

    @Inject
    private AccountService accounts;

    @Inject
    private AsEditor editor;

    @Inject
    private AsAdministrator administrator;

    @Deployment
    static Archive<?> services() {
        return ShippedServices.with();
    }

    @BeforeEach
    void waitForThePortal() {
        assertTrue(Waiting.until(Duration.ofSeconds(30), readiness::isReady));
    }

    @Test
    void refusesTheSecondOfTwoWhoWriteTheSameDraft() throws Exception {
        long news = create("Två skriver samtidigt");
        ContentVersion first = draft(news);
        ContentVersion second = draft(news);
        save(first, "En som hann");

        assertThrows(EditConflict.class, () -> save(second, "En som kom efter"));

        assertEquals("En som hann", draft(news).getTitle());
    }

    @Test
    void keepsTheLanguagesApart() throws Exception {
        long news = create("Två språk");
        ContentVersion english = editor.call(() -> contents.draft(news, Language.ENGLISH));
        assertEquals("Två språk", english.getTitle());
        save(english, "Two languages");
        save(draft(news), "Två språk, ändrad");

        assertEquals(
                "Two languages",
                editor.call(() -> contents.draft(news, Language.ENGLISH)).getTitle());
        assertEquals("Två språk, ändrad", draft(news).getTitle());
        assertEquals(
                1, editor.call(() -> contents.history(news, Language.ENGLISH)).size());
    }

    @Test
    void refusesTheSecondFirstTranslation() throws Exception {
        long news = create("Två översätter samtidigt");
        ContentVersion first = editor.call(() -> contents.draft(news, Language.ENGLISH));
        ContentVersion second = editor.call(() -> contents.draft(news, Language.ENGLISH));
        save(first, "The first to finish");

        assertThrows(EditConflict.class, () -> save(second, "The second to finish"));
    }

    @Test
    void keepsNothingOfWhatItRefusesToPublish() throws Exception {
        create("Redan tagen adress");
        long news = create("En annan nyhet");
        ContentVersion draft = draft(news);
        draft.setTitle("Halvt sparad");
        Placement taken = new Placement("redan-tagen-adress", null, List.of(), 0);

        assertThrows(
                InvalidInputException.class,
                () -> editor.call(() -> {
                    publishing.saveAndPublish(draft, taken);
                    return null;
                }));

        assertEquals("En annan nyhet", draft(news).getTitle());
    }

    @Test
    void saysItsOwnRefusalsPlainly() {
        assertThrows(NotFoundException.class, () -> editor.call(() -> contents.item(-1)));
    }

    @Test
    void wrapsAFaultThatIsNobodysDecision() {
        assertThrows(EJBException.class, () -> editor.call(() -> contents.list(null)));
    }

    @Test
    void keepsAccountsToAdministrators() throws Exception {
        assertThrows(EJBAccessException.class, () -> editor.call(accounts::list));

        assertEquals(List.of(), administrator.call(accounts::list));
    }

    @Test
    void letsNobodyWriteWhoHasNoRole() {
        assertThrows(EJBAccessException.class, () -> contents.create(ContentType.NEWS, "Utan roll", null));
    }

    private long create(String title) throws Exception {
        return editor.call(() -> contents.create(ContentType.NEWS, title, null));
    }

    private ContentVersion draft(long item) throws Exception {
        return editor.call(() -> contents.draft(item, Language.SWEDISH));
    }

    private void save(ContentVersion draft, String title) throws Exception {
        draft.setTitle(title);
        editor.call(() -> {
            contents.save(draft, Placement.of(draft.getItem()));
            return null;
        });
    }
}
