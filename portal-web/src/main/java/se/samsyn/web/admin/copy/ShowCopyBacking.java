package se.samsyn.web.admin.copy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.copy.CopyRow;
import se.samsyn.service.content.KeptCopyService;

/** One dated copy: what the public read at an address, and when. */
@Named
@RequestScoped
public class ShowCopyBacking {

    @Inject
    private KeptCopyService copies;

    private String id;
    private CopyRow copy;

    public void load() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.copy_not_found");
        }
        copy = copies.get(Long.parseLong(id));
    }

    public CopyRow getCopy() {
        return copy;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
