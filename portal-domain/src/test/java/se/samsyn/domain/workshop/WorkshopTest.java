package se.samsyn.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;

class WorkshopTest {

    private final Workshop workshop = new Workshop(1);

    @Test
    void opensOnlyWithSomethingToTalkAboutAndSomebodyToDoIt() {
        assertThatThrownBy(() -> workshop.open(WorkshopCode.random())).isInstanceOf(ConflictException.class);
        workshop.getQuestions().add(new WorkshopQuestion("Vad behövs?"));
        assertThatThrownBy(() -> workshop.open(WorkshopCode.random())).isInstanceOf(ConflictException.class);
        workshop.getGroups().add(new WorkshopGroup("Grupp 1"));

        workshop.open(new WorkshopCode("K7M2PX"));

        assertThat(workshop.isOpen()).isTrue();
        assertThat(workshop.getCode()).isEqualTo("K7M2PX");
    }

    @Test
    void keepsItsCodeWhileItIsOpenAndGetsANewOneAfterwards() {
        workshop.getQuestions().add(new WorkshopQuestion("Vad behövs?"));
        workshop.getGroups().add(new WorkshopGroup("Grupp 1"));
        workshop.open(new WorkshopCode("AAAAAA"));
        workshop.open(new WorkshopCode("BBBBBB"));
        assertThat(workshop.getCode()).isEqualTo("AAAAAA");

        workshop.close();
        assertThat(workshop.isOpen()).isFalse();
        workshop.open(new WorkshopCode("CCCCCC"));
        assertThat(workshop.getCode()).isEqualTo("CCCCCC");
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        assertThat(WorkshopCode.of(" k7m-2 px ")).contains(new WorkshopCode("K7M2PX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M2P", "K7M2PXX", "K7M2P0", "K7M2PI", "<b>K7M", "ÅÄÖÅÄÖ"})
    void readsNothingElseAsACode(String typed) {
        assertThat(WorkshopCode.of(typed)).isEmpty();
    }

    @Test
    void makesCodesThatCanBeReadBackAndDiffer() {
        assertThat(IntStream.range(0, 200).mapToObj(any -> WorkshopCode.random().text()))
                .allSatisfy(code -> assertThat(WorkshopCode.of(code)).contains(new WorkshopCode(code)))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesAThemeWithoutAName() {
        assertThatThrownBy(() -> new WorkshopTheme(1, " ")).isInstanceOf(InvalidInputException.class);
        WorkshopTheme theme = new WorkshopTheme(1, " Tillgång ");
        assertThat(theme.getName()).isEqualTo("Tillgång");
        assertThatThrownBy(() -> theme.describe("themes:0", "", "", null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void keepsAThemeAsItWasWhenItsSummaryIsTooLong() {
        WorkshopTheme theme = new WorkshopTheme(1, "Tillgång");
        String tooLong = "x".repeat(WorkshopTheme.SUMMARY_LENGTH + 1);

        assertThatThrownBy(() -> theme.describe("themes:0", "Annat", tooLong, "nyckel"))
                .isInstanceOf(InvalidInputException.class);

        assertThat(theme.getName()).isEqualTo("Tillgång");
        assertThat(theme.getThemeKey()).isNull();
    }

    @Test
    void cleansWhatIsTyped() {
        assertThat(new TypedNote(1, " rad\r\nrad ").text()).isEqualTo("rad\nrad");
        assertThat(new TypedNote(1, null).isBlank()).isTrue();
        assertThat(new TypedNote(1, "x".repeat(GroupNote.LENGTH)).isTooLong()).isFalse();
        assertThat(new TypedNote(1, "x".repeat(GroupNote.LENGTH + 1)).isTooLong())
                .isTrue();
    }
}
