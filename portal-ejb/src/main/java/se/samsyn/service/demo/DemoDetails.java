package se.samsyn.service.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.EventOrganiser;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.MaterialConsent;
import se.samsyn.domain.event.OrganiserRole;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.domain.event.Speaker;
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

/** Fills in what belongs to one type of content only. */
record DemoDetails(DemoRecord record, DemoIndex index, DemoDays days) {

    private static final String NESTED = "- ";

    void fill(ContentVersion draft) {
        if (draft instanceof NetworkVersion network) {
            fillNetwork(network);
        } else if (draft instanceof ActionPlanVersion plan) {
            fillPlan(plan);
        } else if (draft instanceof ProjectVersion project) {
            fillProject(project);
        } else if (draft instanceof PublicationVersion publication) {
            fillPublication(publication);
        } else if (draft instanceof EventVersion event) {
            fillEvent(event);
        }
    }

    private void fillNetwork(NetworkVersion network) {
        network.setScope(record.constant("scope", NetworkScope.class).orElse(NetworkScope.REGIONAL));
        record.find("convener").map(index::organisation).ifPresent(network::setConvener);
        record.find("representative").map(index::organisation).ifPresent(network::setRepresentative);
        record.find("meetings").ifPresent(network::setMeetings);
    }

    private void fillPlan(ActionPlanVersion plan) {
        record.find("adopted-by").map(index::organisation).ifPresent(plan::setAdoptedBy);
        record.find("adopted-on").map(LocalDate::parse).ifPresent(plan::setAdoptedOn);
        record.find("age-from").map(Integer::valueOf).ifPresent(plan::setAgeFrom);
        record.find("age-to").map(Integer::valueOf).ifPresent(plan::setAgeTo);
        record.find("target-group").ifPresent(plan::setTargetGroup);
        record.find("focus").ifPresent(plan::setFocus);
        record.sections("plan-themes").forEach(section -> addThemes(plan, section.rows()));
        record.sections("part").forEach(section -> plan.getParts().add(part(section)));
    }

    private void addThemes(ActionPlanVersion plan, List<List<String>> rows) {
        for (List<String> row : rows) {
            boolean nested = row.get(0).startsWith(NESTED);
            var theme = new PlanTheme(nested ? row.get(0).substring(NESTED.length()) : row.get(0));
            theme.setDescription(row.size() > 1 ? row.get(1) : null);
            plan.getThemes().add(theme);
            if (nested) {
                plan.indent(theme);
            } else {
                index.addTheme(record.slug() + "/" + plan.getTopThemes().size(), theme.getKey());
            }
        }
    }

    private PlanPart part(DemoSection section) {
        List<String> words = section.arguments();
        var part = new PlanPart();
        part.setKind(DemoRecord.constant(PlanPartKind.class, words.get(0)));
        part.setSlug(words.get(1));
        part.setTitle(words.get(2));
        part.setLead(words.get(3));
        part.setHtml(section.html());
        return part;
    }

    private void fillProject(ProjectVersion project) {
        project.setKind(record.constant("kind", ProjectKind.class).orElseThrow());
        project.setStatus(record.constant("status", ProjectStatus.class).orElseThrow());
        record.find("starts").map(days::day).ifPresent(project::setStartsOn);
        record.find("ends").map(days::day).ifPresent(project::setEndsOn);
        record.find("commissioner").map(index::organisation).ifPresent(project::setCommissioner);
        record.find("leader").map(index::person).ifPresent(project::setLeader);
        record.list("municipalities")
                .forEach(slug -> project.getMunicipalities().add(index.municipality(slug)));
        record.html("results").ifPresent(project::setResults);
    }

    private void fillPublication(PublicationVersion publication) {
        record.find("series").ifPresent(publication::setSeries);
        record.find("number").ifPresent(publication::setSeriesNumber);
        record.find("year").map(Integer::valueOf).ifPresent(publication::setYear);
        record.find("isbn").ifPresent(publication::setIsbn);
        record.html("abstract").ifPresent(publication::setAbstractHtml);
        record.find("authors")
                .ifPresent(names -> DemoSection.cells(names)
                        .forEach(name -> publication.getAuthors().add(new PublicationAuthor(name))));
        publication.getFiles().add(new PublicationFile(index.file(DemoLibrary.key(record)), "Rapporten i sin helhet"));
        record.list("appendices")
                .forEach(key -> publication
                        .getFiles()
                        .add(new PublicationFile(
                                index.file(key), index.file(key).getTitle())));
    }

    private void fillEvent(EventVersion event) {
        record.find("audience").ifPresent(event::setAudience);
        record.html("documentation").ifPresent(event::setDocumentation);
        addOrganisers(event, "organisers", OrganiserRole.ORGANISER);
        addOrganisers(event, "in-cooperation", OrganiserRole.IN_COOPERATION);
        LocalDate first = DemoTime.of(
                        record.find("moved")
                                .map(DemoSection::cells)
                                .map(cells -> cells.get(0))
                                .orElse(record.get("when")),
                        days)
                .startsAt()
                .toLocalDate();
        for (DemoSection programme : record.sections("programme")) {
            boolean severalDays =
                    programme.rows().stream().anyMatch(row -> row.get(0).contains(" "));
            programme.rows().forEach(row -> event.getProgramme().add(programmeItem(row, severalDays ? first : null)));
        }
    }

    private void addOrganisers(EventVersion event, String field, OrganiserRole role) {
        index.organisations(record.list(field))
                .forEach(organisation -> event.getOrganisers().add(new EventOrganiser(organisation, role)));
    }

    /**
     * A row such as {@code 2 09:00-10:00 | talk | Title | speaker; organisation | description}; 2 is the second day,
     * and {@code talk / Track} one of several that happen at once.
     */
    private ProgrammeItem programmeItem(List<String> row, LocalDate firstDay) {
        String[] when = row.get(0).split("[ -]");
        int timesFrom = when.length - 2;
        String[] kind = row.get(1).split(" / ", 2);
        var item = new ProgrammeItem(
                DemoRecord.constant(ProgrammeItemKind.class, kind[0]),
                LocalTime.parse(when[timesFrom]),
                LocalTime.parse(when[timesFrom + 1]),
                row.get(2));
        item.setTrack(kind.length > 1 ? kind[1] : null);
        if (firstDay != null) {
            item.setDay(firstDay.plusDays(timesFrom == 0 ? 0 : Integer.parseInt(when[0]) - 1L));
        }
        if (row.size() > 3 && !row.get(3).isEmpty()) {
            String[] speaker = row.get(3).split("; ");
            item.getSpeakers().add(new Speaker(speaker[0], null, speaker.length > 1 ? speaker[1] : null));
        }
        if (row.size() > 4) {
            item.setDescription(Markup.html(List.of(row.get(4))));
        }
        if (row.size() > 5) {
            item.setFile(index.file(row.get(5)));
            item.setMaterialConsent(MaterialConsent.GIVEN);
        }
        return item;
    }
}
