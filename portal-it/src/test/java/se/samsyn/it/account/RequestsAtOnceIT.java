package se.samsyn.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;

/** Staff with different roles ask at the same time, as on any morning: each request is answered by its own person's roles. */
class RequestsAtOnceIT {

    private static final int AT_ONCE = 12;
    private static final int EACH = 300;

    @Test
    void giveEverybodyTheirOwnPages() throws Exception {
        String manager = session(new Account(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD));
        String alerting = session(new Account(Accounts.create("ALERT"), Accounts.PASSWORD));
        String administrator = session(Portal.ADMINISTRATOR);
        List<Callable<String>> requests = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            requests.add(() -> answer("/admin/content/create?type=event", manager));
            requests.add(() -> answer("/admin/alert", alerting));
            requests.add(() -> answer("/admin/account/create", administrator));
        }
        List<String> answers = new ArrayList<>();
        ExecutorService browsers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<String> answer : browsers.invokeAll(requests)) {
                answers.add(answer.get());
            }
        } finally {
            browsers.shutdownNow();
        }

        assertThat(answers).hasSize(3 * EACH).allMatch(answer -> answer.endsWith(" 200"));
    }

    private static String session(Account account) {
        return Visitor.signedIn(account).session();
    }

    private static String answer(String path, String session) {
        int status = Portal.running()
                .http()
                .get(path, "Cookie", "samsyn-session=" + session)
                .statusCode();
        return path + " " + status;
    }
}
