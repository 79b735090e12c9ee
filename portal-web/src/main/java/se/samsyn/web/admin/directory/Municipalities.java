package se.samsyn.web.admin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.service.directory.DirectoryService;

/** The municipalities of the county, for their list and to choose from. */
@Named
@ApplicationScoped
public class Municipalities {

    @Inject
    private DirectoryService directory;

    public List<Municipality> getAll() {
        return directory.municipalities();
    }
}
