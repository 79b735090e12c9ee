package se.samsyn.web.site.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.workshop.WorkshopSummary;
import se.samsyn.service.workshop.SummaryService;
import se.samsyn.web.site.Site;

/** What came out of an event's workshop, on the event's page. */
@Named
@RequestScoped
public class WorkshopBacking {

    @Inject
    private Site site;

    @Inject
    private SummaryService summaries;

    private List<WorkshopSummary.Theme> themes;

    @PostConstruct
    void load() {
        themes = summaries
                .find(site.getLookup().itemId())
                .map(WorkshopSummary::themes)
                .orElse(List.of());
    }

    /** The themes; none when no summary is published. */
    public List<WorkshopSummary.Theme> getThemes() {
        return themes;
    }

    /** The paragraphs of a theme's summary. */
    public List<String> paragraphs(WorkshopSummary.Theme theme) {
        return theme.summary() == null
                ? List.of()
                : theme.summary().lines().filter(line -> !line.isBlank()).toList();
    }
}
