package se.samsyn.web.admin.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.service.directory.DirectoryService;

/** What can be chosen on an event's page. */
@Named
@ApplicationScoped
public class EventChoices {

    @Inject
    private DirectoryService directory;

    public List<Municipality> getMunicipalities() {
        return directory.municipalities();
    }
}
