package se.samsyn.web.site.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventMarkupTest {

    @Test
    void letsNoTextEndTheElementThatItStandsIn() {
        String json = EventMarkup.escaped("{\"name\":\"</script><!-- & \u2028\"}");

        assertThat(json).isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\"}");
    }
}
