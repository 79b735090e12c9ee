package se.samsyn.web.admin.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.account.AccountSummary;
import se.samsyn.service.account.AccountService;

/** {@code /admin/account}: everybody who can sign in. */
@Named
@RequestScoped
public class ListAccountBacking {

    @Inject
    private AccountService accounts;

    private List<AccountSummary> list;

    @PostConstruct
    void load() {
        list = accounts.list();
    }

    public List<AccountSummary> getList() {
        return list;
    }
}
