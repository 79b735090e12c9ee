package se.samsyn.service.content;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.event.Event;
import se.samsyn.service.permission.ContentAccess;

/**
 * Begins a new item as a copy of another: the latest text of each language as a draft, in the same place and areas. Files
 * are pointed at, not doubled; an event's facts come along, its registrations and its dialogue do not.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class DuplicateService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private ContentWriter writer;

    @Inject
    private ContentPlaces places;

    @Inject
    private VersionChain chain;

    /** Copies the item as it is and gives the id of the new one, which nobody but the staff sees. */
    public long duplicate(long itemId) {
        return duplicate(itemId, DuplicateService::title);
    }

    /** Copies the item with changes and gives the id of the new one, which nobody but the staff sees. */
    public long duplicate(long itemId, DuplicateChange changes) {
        access.requireMayWrite(itemId);
        List<ContentVersion> latest = latest(itemId);
        ContentItem copy = begin(latest.get(0), changes);
        access.adopt(copy.getId());
        Map<String, String> keys = new HashMap<>();
        UnaryOperator<String> newKeys =
                key -> keys.computeIfAbsent(key, any -> UUID.randomUUID().toString());
        for (ContentVersion version : latest) {
            ContentVersion draft = version.copyFor(copy, newKeys, caller(), chain.now());
            draft.setTitle(changes.title(version));
            changes.prepare(draft);
            writer.save(draft, Placement.of(copy), caller());
        }
        return copy.getId();
    }

    /** The latest version in each language, the Swedish first. */
    private List<ContentVersion> latest(long itemId) {
        List<ContentVersion> latest = new ArrayList<>();
        for (Language language : Language.values()) {
            chain.findLatest(itemId, language).map(VersionGraph::loadAll).ifPresent(latest::add);
        }
        return latest;
    }

    private ContentItem begin(ContentVersion latest, DuplicateChange changes) {
        ContentItem source = latest.getItem();
        ContentItem parent = source.getParent();
        String slug = places.freeSlug(source.getType(), parent, changes.title(latest));
        ContentItem copy = new ContentItem(source.getType(), slug, parent, caller(), chain.now());
        copy.setPosition(source.getPosition());
        copy.getAreas().addAll(source.getAreas());
        em.persist(copy);
        em.flush();
        Event facts = em.find(Event.class, source.getId());
        if (facts != null) {
            Event planned = facts.copyFor(copy, chain.now());
            if (planned.getSeriesId() != null && !access.mayWriteSeries(planned.getSeriesId())) {
                planned.joinSeries(null); // A series gets new events from those who may write all of it.
            }
            changes.plan(planned);
            em.persist(planned);
            em.flush();
        }
        return copy;
    }

    private static String title(ContentVersion version) {
        ResourceBundle titles = ResourceBundle.getBundle(
                "se.samsyn.service.content.titles",
                version.getLanguage().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String title = MessageFormat.format(titles.getString("copy"), version.getTitle());
        return title.substring(0, Math.min(title.length(), ContentVersion.TITLE_LENGTH));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
