package se.samsyn.web.admin.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.project.ProjectVersion;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.web.admin.content.EditContentBacking;

/** {@code /admin/project/edit}: kind, status, period, who commissioned and leads the work, where, and the results. */
@Named
@ViewScoped
public class EditProjectBacking extends EditContentBacking {

    @Inject
    private DirectoryService directory;

    private List<Long> municipalities = new ArrayList<>();

    @Override
    protected void loaded(ContentVersion opened) {
        municipalities = new ArrayList<>(
                project().getMunicipalities().stream().map(Municipality::getId).toList());
    }

    @Override
    protected void complete(ContentVersion edited) {
        project()
                .setMunicipalities(new ArrayList<>(directory.municipalities().stream()
                        .filter(municipality -> municipalities.contains(municipality.getId()))
                        .toList()));
    }

    private ProjectVersion project() {
        return (ProjectVersion) getDraft();
    }

    public List<Long> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<Long> municipalities) {
        this.municipalities = municipalities;
    }
}
