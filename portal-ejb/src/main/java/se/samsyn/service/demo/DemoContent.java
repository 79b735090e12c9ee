package se.samsyn.service.demo;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import se.samsyn.domain.account.Account;
import se.samsyn.domain.event.Event;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;
import se.samsyn.service.startup.PortalOpened;

/** Fills an empty portal with content to look at, when operations asks for it: all of it in one transaction. */
@Stateless
public class DemoContent {

    private static final Logger LOG = Logger.getLogger(DemoContent.class.getName());

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private DemoDirectory directory;

    @Inject
    private DemoLibrary library;

    @Inject
    private DemoItems items;

    @Inject
    private DemoStatement statement;

    /** Makes the demo content once; does nothing in a portal that has content of any kind. */
    public void fillEmptyPortal(@Observes PortalOpened opened) {
        if (!settings.isOn(Setting.DEMO) || !isEmpty()) {
            return;
        }
        List<DemoRecord> records = DemoText.readAll();
        var index = new DemoIndex();
        directory.fill(records, index);
        library.fill(records, index);
        DemoDays days = DemoDays.at(clock.instant());
        items.fill(records, index, days);
        items.translate(DemoText.readTranslations(), index, days);
        handOverToTheFirstAdministrator();
        statement.fill(LocalDate.now(clock.withZone(Event.STOCKHOLM)));
        LOG.info(() -> "The demo content has been made: " + records.size() + " records");
    }

    // Content that belongs to nobody who can sign in would fill the list of what has lost its owner.
    private void handOverToTheFirstAdministrator() {
        em.flush();
        settings.find(Setting.ADMIN_USERNAME)
                .map(Account::normalised)
                .ifPresent(username -> em.createQuery(
                                "update ContentItem i set i.owner = :administrator where i.owner = :demo")
                        .setParameter("administrator", username)
                        .setParameter("demo", DemoItems.AUTHOR)
                        .executeUpdate());
    }

    private boolean isEmpty() {
        return em.createQuery("select count(i) from ContentItem i", Long.class).getSingleResult() == 0;
    }
}
