package se.samsyn.service.demo;

import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.project.ProjectKind;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.project.ProjectVersion;

/** What only a piece of R&D work has. */
final class DemoProject extends DemoDraft {

    DemoProject(DemoRecord record, DemoIndex index, DemoDays days) {
        super(record, index, days);
    }

    @Override
    void fillDetails(ContentVersion draft) {
        var project = (ProjectVersion) draft;
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
}
