package se.samsyn.service.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStorageTest {

    private static final String KEY = "2c/2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"; // "hello"

    @TempDir
    private Path folder;

    private FolderStorage storage;

    @BeforeEach
    void open() {
        storage = StorageFixture.storage(folder);
    }

    @Test
    void keepsBytesUnderTheirOwnSum() throws IOException {
        assertThat(keep("hello")).isEqualTo(KEY);

        assertThat(folder.resolve(KEY)).hasContent("hello");
        try (var bytes = storage.open(KEY, 0)) {
            assertThat(bytes).hasContent("hello");
        }
        assertThat(storage.holds(KEY)).isTrue();
        assertThat(storage.holds(KEY.replace('2', '3'))).isFalse();
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        keep("hello");
        keep("hello");

        assertThat(StorageFixture.files(folder)).containsExactly(folder.resolve(KEY));
    }

    @Test
    void givesBytesFromAPositionOn() throws IOException {
        keep("hello");

        try (var bytes = storage.open(KEY, 3)) {
            assertThat(bytes).hasContent("lo");
        }
    }

    @Test
    void leavesNothingOfWhatWasNotKept() throws IOException {
        try (IncomingFile file = storage.incoming()) {
            file.fill(SampleFiles.stream(SampleFiles.text("hello")), 100);
        }

        assertThat(StorageFixture.files(folder)).isEmpty();
    }

    @Test
    void stopsReadingAtTheLimit() throws IOException {
        try (IncomingFile file = storage.incoming()) {
            assertThat(file.fill(SampleFiles.stream(SampleFiles.text("hello")), 5))
                    .isTrue();
            assertThat(file.size()).isEqualTo(5);
            assertThat(file.fill(SampleFiles.stream(SampleFiles.text("hello")), 4))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "", "2c", "2c/../../secret", "incoming/file.part"})
    void opensNothingButItsOwnFiles(String key) {
        assertThatThrownBy(() -> storage.open(key, 0)).isInstanceOf(IOException.class);
    }

    @Test
    void sweepsWhatIsOldAndUnused() throws IOException {
        keep("hello");
        age(folder.resolve(KEY), Duration.ofHours(25));
        Path part = folder.resolve("incoming/left.part");
        Files.writeString(part, "half");
        age(part, Duration.ofHours(25));

        assertThat(storage.sweep(yesterday(), key -> false)).isEqualTo(2);

        assertThat(StorageFixture.files(folder)).isEmpty();
    }

    @Test
    void sweepsNothingThatIsUsedOrYoungOrSomebodyElses() throws IOException {
        keep("hello");
        age(folder.resolve(KEY), Duration.ofHours(25));
        keep("young");
        Path foreign = Files.writeString(folder.resolve("README"), "not ours");
        age(foreign, Duration.ofDays(90));

        assertThat(storage.sweep(yesterday(), KEY::equals)).isZero();

        assertThat(StorageFixture.files(folder)).hasSize(3);
    }

    @Test
    void makesOldBytesYoungWhenSomebodyBringsThemAgain() throws IOException {
        keep("hello");
        age(folder.resolve(KEY), Duration.ofHours(25));
        keep("hello");

        assertThat(storage.sweep(yesterday(), key -> false)).isZero();
    }

    @Test
    void hasNothingToSweepBeforeTheFirstFile() throws IOException {
        assertThat(StorageFixture.storage(folder.resolve("none")).sweep(yesterday(), key -> false))
                .isZero();
    }

    private String keep(String text) throws IOException {
        try (IncomingFile file = storage.incoming()) {
            file.fill(SampleFiles.stream(SampleFiles.text(text)), 100);
            return storage.keep(file);
        }
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(StorageFixture.NOW.minus(age)));
    }

    private static Instant yesterday() {
        return StorageFixture.NOW.minus(Duration.ofHours(24));
    }
}
