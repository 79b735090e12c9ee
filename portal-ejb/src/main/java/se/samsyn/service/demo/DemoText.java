package se.samsyn.service.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the demo's text files. A record begins with {@code === kind slug}; its fields follow, one to a line, and after
 * an empty line its text:
 *
 * <pre>{@code
 * === news ny-studie
 * title: En ny studie börjar
 * published: -12
 *
 * Ett stycke med en [länk](/omraden/missbruk-och-beroende).
 *
 * @fact-box Kort om studien
 * - åtta kommuner
 * }</pre>
 *
 * <p>A line with an at sign begins a {@link DemoSection}; {@link Markup} tells how its text is written.
 */
final class DemoText {

    private static final List<String> FILES = List.of(
            "directory.txt",
            "contacts.txt",
            "files.txt",
            "about.txt",
            "substance-use.txt",
            "areas.txt",
            "networks.txt",
            "plans.txt",
            "projects.txt",
            "publications.txt",
            "news.txt",
            "events-coming.txt",
            "events-held.txt");
    private static final String TRANSLATIONS = "english.txt";
    private static final String RECORD = "=== ";
    private static final String SECTION = "@";

    private final List<DemoRecord> records = new ArrayList<>();
    private String[] head = {};
    private Map<String, String> fields = new LinkedHashMap<>();
    private List<DemoSection> sections = new ArrayList<>();
    private boolean inFields;

    private DemoText() {}

    /** All records of all files, in their order. */
    static List<DemoRecord> readAll() {
        return FILES.stream().flatMap(file -> read(file).stream()).toList();
    }

    /** What is translated into English, each record named as the Swedish one that it translates. */
    static List<DemoRecord> readTranslations() {
        return read(TRANSLATIONS);
    }

    private static List<DemoRecord> read(String file) {
        try (InputStream bytes = DemoText.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DemoRecord> parse(List<String> lines) {
        var text = new DemoText();
        lines.forEach(text::take);
        text.finishRecord();
        return text.records;
    }

    private void take(String line) {
        if (line.startsWith(RECORD)) {
            finishRecord();
            head = line.substring(RECORD.length()).strip().split(" ");
            inFields = true;
        } else if (inFields && line.isBlank()) {
            inFields = false;
        } else if (inFields) {
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        } else if (line.startsWith(SECTION)) {
            String[] words = line.substring(SECTION.length()).split(" ", 2);
            begin(words[0], words.length > 1 ? words[1].strip() : "");
        } else if (head.length > 0) {
            takeText(line);
        }
    }

    private void takeText(String line) {
        if (sections.isEmpty() && !line.isBlank()) {
            begin("text", "");
        }
        if (!sections.isEmpty()) {
            sections.get(sections.size() - 1).lines().add(line);
        }
    }

    private void begin(String kind, String argument) {
        sections.add(new DemoSection(kind, argument, new ArrayList<>()));
    }

    private void finishRecord() {
        if (head.length == 2) {
            records.add(new DemoRecord(head[0], head[1], fields, sections));
        }
        fields = new LinkedHashMap<>();
        sections = new ArrayList<>();
    }
}
