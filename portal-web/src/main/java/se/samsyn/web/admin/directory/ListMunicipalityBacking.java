package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.service.directory.DirectoryService;

/** {@code /admin/municipality}: every municipality of the county. */
@Named
@RequestScoped
public class ListMunicipalityBacking {

    @Inject
    private DirectoryService directory;

    public List<Municipality> getRows() {
        return directory.municipalities();
    }
}
