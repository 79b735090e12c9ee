package se.samsyn.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.domain.account.Role;
import se.samsyn.web.platform.SameOrigin;

class AdminAccessTest {

    @ParameterizedTest
    @CsvSource({
        "/admin, true",
        "/admin/, true",
        "/admin.xhtml, true",
        "/admin/news/edit, true",
        "//admin//news, true",
        "/administration, false",
        "/nyheter/admin, false",
    })
    void standsBeforeEveryStaffPage(String path, boolean staff) {
        String read = AdminAccess.pathOf(RequestStub.at(path));

        assertThat(AdminAccess.isForStaff(read)).isEqualTo(staff);
    }

    @ParameterizedTest
    @CsvSource({
        "EDITOR, /admin/content, true",
        "EVENT_MANAGER, /admin/content, true",
        "EDITOR, /admin/account, false",
        "EDITOR, /admin/account.xhtml, false",
        "EDITOR, /admin/account/edit, false",
        "PUBLISHER, /admin/mail, false",
        "PUBLISHER, /admin/alert, false",
        "ALERT, /admin/alert/edit, true",
        "ALERT, /admin/me, true",
        "ALERT, /admin/media, false",
        "ALERT, /admin/content, false",
        "ALERT, /admin/, false",
        "ADMINISTRATOR, /admin/mail.xhtml, true",
        "EDITOR, /admin/accounting, true",
        "PUBLISHER, /admin/account/edit, false",
        "ADMINISTRATOR, /admin/account/edit, true",
        "EDITOR, /admin/settings, false",
        "PUBLISHER, /admin/settings, true",
        "ADMINISTRATOR, /admin/settings.xhtml, true",
        "NOBODY, /admin/content, false",
    })
    void opensToTheRightRolesOnly(String role, String path, boolean open) {
        assertThat(AdminAccess.isOpen(path, roles(role))).isEqualTo(open);
    }

    private static Set<Role> roles(String role) {
        return role.equals("NOBODY") ? Set.of() : Set.of(Role.valueOf(role));
    }

    @Test
    void lendsNobodyADoorBesideTheLogin() {
        assertThat(AdminAccess.isLogin("/admin/login")).isTrue();
        assertThat(AdminAccess.isLogin("/admin/login.xhtml")).isTrue();
        assertThat(AdminAccess.isLogin("/admin/login/x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "GET, cross-site, https://evil.example, true",
                "POST, same-origin, -, true",
                "POST, none, -, true",
                "POST, cross-site, -, false",
                "POST, same-site, -, false",
                "POST, -, -, true",
                "POST, -, https://fou.example.se, true",
                "POST, -, https://FOU.example.se, true",
                "POST, -, https://fou.example.se:8443, false",
                "POST, -, https://evil.example, false",
                "POST, -, null, false",
                "POST, -, ://, false",
                "PUT, cross-site, -, false",
            },
            nullValues = "-")
    void refusesAPostThatAnotherSiteMade(String method, String site, String origin, boolean given) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Host", "fou.example.se");
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);

        assertThat(SameOrigin.isGiven(RequestStub.with(method, headers))).isEqualTo(given);
    }
}
