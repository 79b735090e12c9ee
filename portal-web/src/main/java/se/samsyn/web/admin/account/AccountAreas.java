package se.samsyn.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.service.content.ContentService;

/** The areas that an account's work may be bound to. */
@Named
@RequestScoped
public class AccountAreas {

    @Inject
    private ContentService contents;

    public List<LinkTarget> getAll() {
        return contents.areas();
    }
}
