package se.samsyn.service.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** A storage in a folder of the test, at a fixed moment. */
final class StorageFixture {

    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private StorageFixture() {}

    static Settings settings(Path folder) {
        return new Settings() {
            @Override
            public Optional<String> find(Setting setting) {
                return switch (setting) {
                    case FILES_DIR -> Optional.of(folder.toString());
                    case FILES_MAX_DOCUMENT -> Optional.of("2");
                    case FILES_MAX_IMAGE -> Optional.of("1");
                    default -> Optional.empty();
                };
            }
        };
    }

    static FolderStorage storage(Path folder) {
        return new FolderStorage(settings(folder), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static VirusScanner scanner(Settings settings) {
        return new VirusScanner(settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }
}
