package se.samsyn.web.admin.copy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.copy.CopyRow;
import se.samsyn.service.content.KeptCopyService;
import se.samsyn.web.admin.NumberedBacking;

/** One dated copy: what the public read at an address, and when. */
@Named
@RequestScoped
public class ShowCopyBacking extends NumberedBacking {

    @Inject
    private KeptCopyService copies;

    private CopyRow copy;

    public void load() {
        copy = copies.get(number());
    }

    public CopyRow getCopy() {
        return copy;
    }
}
