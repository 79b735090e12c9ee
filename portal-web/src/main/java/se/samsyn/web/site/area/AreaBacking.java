package se.samsyn.web.site.area;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.published.AreaGathering;
import se.samsyn.domain.published.AreaGathering.Cards;
import se.samsyn.domain.published.AreaGathering.Group;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.Words;

/** A subject area with everything that refers to it: each short list with its own heading and "alla …". */
@Named
@RequestScoped
public class AreaBacking {

    private static final int MOST_PER_GROUP = 5;

    @Inject
    private Site site;

    @Inject
    private Words words;

    @Inject
    private PublishedContentService content;

    private ContentVersion version;
    private AreaGathering gathering;

    @PostConstruct
    void load() {
        version = site.version(ContentVersion.class);
        gathering = content.gather(site.getLookup().itemId(), site.getLanguage(), MOST_PER_GROUP);
    }

    /** The short lists that are not events, in the order of the page; only those with something in them. */
    public List<Section> getSections() {
        List<Section> sections = new ArrayList<>();
        add(sections, "aktuellt", Group.NEWS, ContentType.NEWS);
        add(sections, "undersidor", Group.CHILD, null);
        add(sections, "planer", Group.ACTION_PLAN, ContentType.ACTION_PLAN);
        add(sections, "fou-arbete", Group.PROJECT, ContentType.PROJECT);
        add(sections, "natverk", Group.NETWORK, ContentType.NETWORK);
        return sections;
    }

    /** The publications, which stand below the events. */
    public List<Section> getPublications() {
        List<Section> sections = new ArrayList<>();
        add(sections, "publikationer", Group.PUBLICATION, ContentType.PUBLICATION);
        return sections;
    }

    public Cards getComing() {
        return gathering.of(Group.COMING_EVENT);
    }

    public Cards getHeld() {
        return gathering.of(Group.HELD_EVENT);
    }

    public boolean isEventful() {
        return getComing().total() + getHeld().total() > 0;
    }

    /** The area as lists are narrowed to it: {@code ?omrade=missbruk-och-beroende}. */
    public String getFilter() {
        return site.getPath().substring(ContentType.AREA.path().length() + 1);
    }

    /** The jump list: the anchor and heading of every section on the page. */
    public List<Section> getJumps() {
        List<Section> jumps = new ArrayList<>(getSections());
        if (isEventful()) {
            jumps.add(new Section("evenemang", words.of("site_area.events"), null, null, null));
        }
        jumps.addAll(getPublications());
        if (!version.getCurrentContacts().isEmpty()) {
            jumps.add(new Section("kontakt", words.of("site.contact"), null, null, null));
        }
        return jumps;
    }

    private void add(List<Section> sections, String anchor, Group group, ContentType listed) {
        Cards cards = gathering.of(group);
        if (cards.total() > 0) {
            String title = words.of("site_area." + group);
            String all = listed == null ? null : listed.path() + "?omrade=" + getFilter();
            sections.add(
                    new Section(anchor, title, cards, all, words.of("site_area.all_" + group, version.getTitle())));
        }
    }

    /**
     * A short list on the page.
     *
     * @param all the path of the whole list; {@code null} when there is none
     */
    public record Section(String anchor, String title, Cards cards, String all, String allTitle) {}
}
