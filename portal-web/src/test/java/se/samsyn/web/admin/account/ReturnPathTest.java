package se.samsyn.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/content?q=%C3%A5&sida=2",
                "/admin/project/edit?id=12",
                "/admin/filer/12/a-b.pdf",
                "/admin/content?next=https://example.se/"
            })
    void leadsBackToAStaffPage(String asked) {
        assertThat(ReturnPath.safe(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/nyheter",
                "/administration",
                "https://evil.example/admin/",
                "//evil.example/admin/",
                "/\\evil.example",
                "/admin//evil.example",
                "/admin/../nyheter",
                "/admin/..",
                "/admin\r\nSet-Cookie: x=y",
                "/admin/a?b\r\nX: y",
                "/admin@evil.example",
                "/admin/login",
                "/admin/login?till=/admin/content",
                "/admin/logout",
                "javascript:alert(1)"
            })
    void leadsNowhereElse(String asked) {
        assertThat(ReturnPath.safe(asked)).isEqualTo("/admin/");
    }

    @Test
    void hasAnEnd() {
        assertThat(ReturnPath.safe("/admin/" + "a".repeat(493))).hasSize(500);
        assertThat(ReturnPath.safe("/admin/" + "a".repeat(494))).isEqualTo("/admin/");
    }

    @Test
    void keepsTheWayBackInTheLoginsAddress() {
        assertThat(ReturnPath.login("/samsyn", "/admin/project/edit?id=12"))
                .isEqualTo("/samsyn/admin/login?till=%2Fadmin%2Fproject%2Fedit%3Fid%3D12");
        assertThat(ReturnPath.login("", "/admin/")).isEqualTo("/admin/login");
        assertThat(ReturnPath.login("", "//evil.example")).isEqualTo("/admin/login");
    }
}
