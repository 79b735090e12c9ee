package se.samsyn.service.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samsyn.domain.media.FileUpload;
import se.samsyn.service.media.FileRegister;

/** Draws the demo's pictures and writes its reports, and puts them into the library of files. */
@Dependent
class DemoLibrary {

    @Inject
    private FileRegister register;

    void fill(List<DemoRecord> records, DemoIndex index) {
        for (DemoRecord record : records) {
            switch (record.kind()) {
                case "image" ->
                    add(record, index, picture(record), Landscape.of(record).png());
                case "document", "publication" -> add(record, index, document(record), DemoReport.of(record));
                case "csv" -> add(record, index, document(record), table(record));
                default -> {
                    // Not a file.
                }
            }
        }
    }

    /** Whether the record makes a file, whose key is {@link #key}. */
    static boolean isFile(DemoRecord record) {
        return List.of("image", "document", "publication", "csv").contains(record.kind());
    }

    /** The name of the file, by which blocks ask for it: {@code varsjon.png}. */
    static String key(DemoRecord record) {
        return record.slug()
                + switch (record.kind()) {
                    case "image" -> ".png";
                    case "csv" -> ".csv";
                    default -> ".pdf";
                };
    }

    private void add(DemoRecord record, DemoIndex index, FileUpload upload, byte[] bytes) {
        index.add(key(record), register.add(new ByteArrayInputStream(bytes), upload, DemoItems.AUTHOR));
    }

    private static FileUpload picture(DemoRecord record) {
        return new FileUpload(key(record), record.get("title"), "sv", record.get("alt"), true);
    }

    private static FileUpload document(DemoRecord record) {
        return new FileUpload(key(record), record.get("title"), "sv", "", false);
    }

    // A byte order mark: spreadsheets otherwise take Swedish letters for something else.
    private static byte[] table(DemoRecord record) {
        List<String> lines = record.sections("text").stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> String.join(";", row))
                .toList();
        return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
