package se.samsyn.domain.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.event.EventOrganiser;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.MaterialConsent;
import se.samsyn.domain.event.OrganiserRole;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.domain.event.Speaker;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.network.NetworkScope;
import se.samsyn.domain.network.NetworkVersion;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanPart;
import se.samsyn.domain.plan.PlanPartKind;
import se.samsyn.domain.plan.PlanTheme;
import se.samsyn.domain.project.ProjectKind;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.project.ProjectVersion;
import se.samsyn.domain.publication.PublicationAuthor;
import se.samsyn.domain.publication.PublicationFile;
import se.samsyn.domain.publication.PublicationVersion;
import se.samsyn.domain.type.ContentTypes;

/** A draft of each type in which nothing is left empty, and the entities that it points at. */
final class FullDraft {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    static final StoredFile FILE = stored(StoredFile.class, 11, "title", "Affisch");
    static final Person PERSON = stored(Person.class, 12, "name", "Eva Ek");
    static final Organisation ORGANISATION = stored(Organisation.class, 13, "name", "Region Fjäll");
    static final Municipality MUNICIPALITY = stored(Municipality.class, 14, "name", "Berg");
    static final ContentItem ITEM = stored(ContentItem.class, 15, "slug", "annan");

    private FullDraft() {}

    static ContentVersion empty(ContentType type) {
        return ContentTypes.firstDraft(new ContentItem(type, "slug", null, "editor", NOW), "Titel", "editor", NOW);
    }

    static ContentVersion of(ContentType type) {
        ContentVersion draft = empty(type);
        draft.setLead("Ingress");
        draft.setNote("Vad som är nytt");
        draft.getBlocks().addAll(List.of(picture(), table(), links(), text()));
        draft.getContacts().add(PERSON);
        draft.getRelated().add(ITEM);
        draft.getThemeKeys().add("tema-1");
        if (draft instanceof NetworkVersion network) {
            fill(network);
        } else if (draft instanceof ActionPlanVersion plan) {
            fill(plan);
        } else if (draft instanceof ProjectVersion project) {
            fill(project);
        } else if (draft instanceof PublicationVersion publication) {
            fill(publication);
        } else if (draft instanceof EventVersion event) {
            fill(event);
        }
        return draft;
    }

    private static Block picture() {
        Block picture = new Block(BlockKind.IMAGE);
        picture.setFile(FILE);
        picture.setHeading("Rubrik");
        picture.setAltText("Ett fjäll");
        picture.setCaption("Foto: någon");
        return picture;
    }

    private static Block table() {
        Block table = new Block(BlockKind.TABLE);
        table.setHeading("Antal");
        table.setHeaderColumn(true);
        table.getGrid().fill(List.of(List.of("Kommun", "Antal"), List.of("Berg", "12")));
        return table;
    }

    private static Block links() {
        Block links = new Block(BlockKind.LINKS);
        links.setAttribution("Verksamhetschef");
        links.setUrl("https://example.org/film");
        links.setAltText("Syns inte");
        links.setDecorative(true);
        BlockEntry entry = new BlockEntry();
        entry.setHeading("Läs vidare");
        entry.setHtml("<p>Det här.</p>");
        entry.setUrl("https://example.org");
        entry.setItem(ITEM);
        entry.setFile(FILE);
        entry.setPerson(PERSON);
        links.getEntries().add(entry);
        return links;
    }

    private static Block text() {
        Block text = Block.richText("<h2>Rubrik</h2><p>Text</p><ul><li>Punkt</li></ul>");
        text.setLanguage("en");
        return text;
    }

    private static void fill(NetworkVersion network) {
        network.setScope(NetworkScope.NATIONAL);
        network.setConvener(ORGANISATION);
        network.setRepresentative(ORGANISATION);
        network.setRepresentativePerson(PERSON);
        network.setMeetings("Varannan måndag");
    }

    private static void fill(ActionPlanVersion plan) {
        plan.setAdoptedBy(ORGANISATION);
        plan.setAdoptedOn(LocalDate.of(2024, 1, 2));
        plan.setAgeFrom(0);
        plan.setAgeTo(18);
        plan.setTargetGroup("Barn");
        plan.setFocus("Tidigt");
        PlanTheme below = theme("a", "I skolan");
        PlanTheme above = theme("b", "Insatser");
        plan.getThemes().addAll(List.of(above, below, theme("c", "Vård")));
        plan.indent(below);
        plan.getThemes().remove(below);
        plan.getThemes().add(0, below);
        PlanPart part = new PlanPart();
        part.setKind(PlanPartKind.values()[1]);
        part.setSlug("beslut");
        part.setTitle("Beslutsdel");
        part.setLead("Kort");
        part.setHtml("<p>Planen gäller.</p>");
        part.setFile(FILE);
        plan.getParts().add(part);
    }

    private static PlanTheme theme(String key, String title) {
        PlanTheme theme = set(new PlanTheme(title), PlanTheme.class, "key", key);
        theme.setDescription("Om " + title);
        return theme;
    }

    private static void fill(ProjectVersion project) {
        project.setKind(ProjectKind.EVALUATION);
        project.setStatus(ProjectStatus.COMPLETED);
        project.setStartsOn(LocalDate.of(2024, 1, 2));
        project.setEndsOn(LocalDate.of(2025, 3, 4));
        project.setCommissioner(ORGANISATION);
        project.setLeader(PERSON);
        project.getMunicipalities().add(MUNICIPALITY);
        project.setResults("<p>Det gick bra.</p>");
    }

    private static void fill(PublicationVersion publication) {
        publication.setSeries("FoU-rapport");
        publication.setSeriesNumber("2025:1");
        publication.setYear(2025);
        publication.setIsbn("978-91-0");
        publication.setAbstractHtml("<p>Kort sagt.</p>");
        publication.getAuthors().add(new PublicationAuthor("Nils Ek"));
        publication.getFiles().add(new PublicationFile(FILE, "Bilaga"));
    }

    private static void fill(EventVersion event) {
        event.setAudience("Chefer");
        event.setDocumentation("<p>Så blev det.</p>");
        event.getOrganisers().add(new EventOrganiser(ORGANISATION, OrganiserRole.values()[1]));
        ProgrammeItem item = set(
                new ProgrammeItem(ProgrammeItemKind.PANEL, LocalTime.of(9, 30), LocalTime.of(10, 0), "Samtal"),
                ProgrammeItem.class,
                "key",
                "p");
        item.setDay(LocalDate.of(2027, 3, 11));
        item.setTrack("Spår 1");
        item.setDescription("<p>Om samtalet.</p>");
        item.setFile(FILE);
        item.setMaterialConsent(MaterialConsent.GIVEN);
        item.setMaterialConsentBy("Eva, per telefon");
        item.getSpeakers().add(new Speaker("Eva", "forskare", "Mittuniversitetet"));
        event.getProgramme().add(item);
    }

    /** What is stored of a class. */
    static <T> T find(Class<T> type) {
        return Stream.of(FILE, PERSON, ORGANISATION, MUNICIPALITY, ITEM)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T stored(Class<T> type, long id, String named, String name) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return set(set(constructor.newInstance(), type, "id", id), type, named, name);
        } catch (ReflectiveOperationException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static <T> T set(T bean, Class<T> type, String name, Object value) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException trouble) {
            throw new AssertionError(trouble);
        }
    }
}
