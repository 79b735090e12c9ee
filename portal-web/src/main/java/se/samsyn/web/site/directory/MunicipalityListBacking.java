package se.samsyn.web.site.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.service.directory.DirectoryService;

/** The county's municipalities. */
@Named
@RequestScoped
public class MunicipalityListBacking {

    @Inject
    private DirectoryService directory;

    private List<Municipality> municipalities;

    @PostConstruct
    void load() {
        municipalities = directory.municipalities();
    }

    public List<Municipality> getMunicipalities() {
        return municipalities;
    }
}
