package se.samsyn.web.site.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.project.ProjectVersion;
import se.samsyn.web.site.Site;

/** A piece of R&D work: what it is, for whom, when, and what came out of it. */
@Named
@RequestScoped
public class ProjectBacking {

    @Inject
    private Site site;

    private ProjectVersion version() {
        return site.version(ProjectVersion.class);
    }

    /** The look of the status label. */
    public String getStatusLook() {
        return version().getStatus() == ProjectStatus.ONGOING ? "ok" : "plain";
    }
}
