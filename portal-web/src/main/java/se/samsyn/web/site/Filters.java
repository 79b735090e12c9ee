package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.network.NetworkScope;
import se.samsyn.domain.project.ProjectKind;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.domain.text.Slug;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.published.PublishedContentService;

/** How the address narrows a list: {@code ?omrade=…&typ=…&kommun=…&status=…}. What it doesn't know, it disregards. */
@Named
@RequestScoped
public class Filters {

    private static final int MOST_AREAS = 200;

    @Inject
    private Site site;

    @Inject
    private Words words;

    @Inject
    private PublishedContentService content;

    @Inject
    private DirectoryService directory;

    private List<ContentCard> areas;
    private List<Municipality> municipalities;

    /** The areas to choose from. */
    public List<FilterOption> getAreas() {
        return areas().stream()
                .map(area -> choice("omrade", shortPath(area), area.title(), area.language()))
                .toList();
    }

    /** The municipalities to choose from. */
    public List<FilterOption> getMunicipalities() {
        return municipalities().stream()
                .map(each -> choice("kommun", each.getSlug(), each.getName(), Language.SWEDISH))
                .toList();
    }

    /** The kinds of project to choose from. */
    public List<FilterOption> getProjectKinds() {
        return choices("typ", "project_kind", ProjectKind.values());
    }

    /** The states of a project to choose from. */
    public List<FilterOption> getProjectStates() {
        return choices("status", "project_status", ProjectStatus.values());
    }

    /** The kinds of event to choose from. */
    public List<FilterOption> getEventKinds() {
        return choices("typ", "event_kind", EventKind.values());
    }

    /** The scopes of network to choose from. */
    public List<FilterOption> getNetworkScopes() {
        return choices("typ", "network_scope", NetworkScope.values());
    }

    /** The search, narrowed to the area in the address. */
    public CardSearch byArea(CardSearch search) {
        return site.parameter("omrade")
                .flatMap(wanted -> areas().stream()
                        .filter(area -> shortPath(area).equals(wanted))
                        .findFirst())
                .map(area -> search.inArea(area.id()))
                .orElse(search);
    }

    /** The search, narrowed to the municipality in the address. */
    public CardSearch byMunicipality(CardSearch search) {
        return site.parameter("kommun")
                .flatMap(wanted -> municipalities().stream()
                        .filter(each -> each.getSlug().equals(wanted))
                        .findFirst())
                .map(each -> search.inMunicipality(each.getId()))
                .orElse(search);
    }

    /** The name of the constant that the address asks for. */
    public Optional<String> constant(String parameter, String group, Enum<?>[] constants) {
        return site.parameter(parameter)
                .flatMap(wanted -> Arrays.stream(constants)
                        .filter(each -> value(group, each).equals(wanted))
                        .map(Enum::name)
                        .findFirst());
    }

    private List<FilterOption> choices(String parameter, String group, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> choice(parameter, value(group, each), words.label(group, each), site.getLanguage()))
                .toList();
    }

    private FilterOption choice(String parameter, String value, String label, Language in) {
        return new FilterOption(
                value,
                label,
                in.tag(),
                site.parameter(parameter).filter(value::equals).isPresent());
    }

    private String value(String group, Enum<?> constant) {
        return Slug.ofTitle(words.swedishLabel(group, constant)).value();
    }

    /** How an area is called in an address: its path below the list of areas. */
    public static String shortPath(ContentCard area) {
        return area.path().substring(ContentType.AREA.path().length() + 1);
    }

    private List<ContentCard> areas() {
        if (areas == null) {
            areas = content.first(CardSearch.of(ContentType.AREA), site.getLanguage(), MOST_AREAS);
        }
        return areas;
    }

    private List<Municipality> municipalities() {
        if (municipalities == null) {
            municipalities = directory.municipalities();
        }
        return municipalities;
    }
}
