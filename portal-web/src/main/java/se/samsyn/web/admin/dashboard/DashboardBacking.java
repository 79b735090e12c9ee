package se.samsyn.web.admin.dashboard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.StaffRow;
import se.samsyn.domain.content.StaffSearch;
import se.samsyn.domain.content.StaffSearch.Standing;
import se.samsyn.domain.worklist.WorkCount;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.worklist.WorkListService;
import se.samsyn.web.admin.CurrentUser;

/** {@code /admin/}: what waits for me, what I changed lately, what is still a draft, what went live last. */
@Named
@RequestScoped
public class DashboardBacking {

    private static final int MOST = 6;

    @Inject
    private ContentService contents;

    @Inject
    private WorkListService workLists;

    @Inject
    private CurrentUser currentUser;

    private Results<StaffRow> mine;
    private Results<StaffRow> drafts;
    private Results<StaffRow> live;
    private long withdrawn;
    private List<WorkCount> work;

    @PostConstruct
    void load() {
        StaffSearch all = StaffSearch.everything();
        mine = contents.list(all.changedBy(currentUser.getUsername()));
        drafts = contents.list(all.standing(Standing.DRAFT));
        live = contents.list(all.standing(Standing.LIVE));
        work = workLists.mine().stream().filter(list -> list.count() > 0).toList();
        withdrawn = contents.list(all.standing(Standing.WITHDRAWN)).total();
    }

    /** The first few rows. */
    public List<StaffRow> few(Results<StaffRow> rows) {
        return rows.items().stream().limit(MOST).toList();
    }

    public Results<StaffRow> getMine() {
        return mine;
    }

    public Results<StaffRow> getDrafts() {
        return drafts;
    }

    public Results<StaffRow> getLive() {
        return live;
    }

    public long getWithdrawn() {
        return withdrawn;
    }

    /** What waits for me; lists with nothing in them are left out. */
    public List<WorkCount> getWork() {
        return work;
    }

    /** The key of a list's words, which take its number. */
    public String words(WorkCount list) {
        return "admin_work." + list.key();
    }
}
