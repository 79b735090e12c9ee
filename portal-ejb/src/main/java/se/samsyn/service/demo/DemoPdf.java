package se.samsyn.service.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a small tagged PDF: a title, headings and paragraphs in reading order, with language and title set, so that
 * the demo's reports can be read aloud as the rules for public documents ask. See ISO 32000-1, 14.7 and 14.8.
 */
final class DemoPdf {

    /** A paragraph with its structure tag: {@code H1}, {@code H2} or {@code P}. */
    record Text(String tag, String words) {}

    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    private static final int CATALOG = 1;
    private static final int PAGES = 2;
    private static final int STRUCTURE = 3;
    private static final int DOCUMENT = 4;
    private static final int PARENTS = 5;
    private static final int PLAIN = 6;
    private static final int BOLD = 7;
    private static final int INFO = 8;
    private static final int FIRST_PAGE = 9;

    private final List<String> objects = new ArrayList<>();
    private final List<String> parents = new ArrayList<>();
    private final List<Integer> elements = new ArrayList<>();

    private DemoPdf() {}

    static byte[] of(String title, List<Text> texts) {
        return new DemoPdf().write(title, DemoPdfPage.fill(texts));
    }

    private byte[] write(String title, List<DemoPdfPage> pages) {
        IntStream.range(1, FIRST_PAGE).forEach(number -> objects.add(""));
        List<Integer> pageNumbers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            pageNumbers.add(addPage(pages.get(i), i));
        }
        set(
                CATALOG,
                "<</Type/Catalog/Pages " + PAGES + " 0 R/Lang(sv-SE)/MarkInfo<</Marked true>>/StructTreeRoot "
                        + STRUCTURE + " 0 R/ViewerPreferences<</DisplayDocTitle true>>>>");
        set(PAGES, "<</Type/Pages/Count " + pages.size() + "/Kids[" + references(pageNumbers) + "]>>");
        set(STRUCTURE, "<</Type/StructTreeRoot/K " + DOCUMENT + " 0 R/ParentTree " + PARENTS + " 0 R>>");
        set(DOCUMENT, "<</Type/StructElem/S/Document/P " + STRUCTURE + " 0 R/K[" + references(elements) + "]>>");
        set(PARENTS, "<</Nums[" + String.join(" ", parents) + "]>>");
        set(PLAIN, font("Helvetica"));
        set(BOLD, font("Helvetica-Bold"));
        set(INFO, "<</Title<" + hex("\uFEFF" + title) + ">/Producer(Samsyn)>>");
        return assemble();
    }

    private int addPage(DemoPdfPage page, int number) {
        int pageObject = add("");
        String content = page.content();
        int contentObject = add("<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
        List<Integer> own = new ArrayList<>();
        for (int id = 0; id < page.tags().size(); id++) {
            own.add(add("<</Type/StructElem/S/" + page.tags().get(id) + "/P " + DOCUMENT + " 0 R/Pg " + pageObject
                    + " 0 R/K " + id + ">>"));
        }
        elements.addAll(own);
        parents.add(number + "[" + references(own) + "]");
        set(
                pageObject,
                "<</Type/Page/Parent " + PAGES + " 0 R/MediaBox[0 0 595 842]/StructParents " + number
                        + "/Tabs/S/Resources<</Font<</F1 " + PLAIN + " 0 R/F2 " + BOLD + " 0 R>>>>/Contents "
                        + contentObject + " 0 R>>");
        return pageObject;
    }

    private int add(String object) {
        objects.add(object);
        return objects.size();
    }

    private void set(int number, String object) {
        objects.set(number - 1, object);
    }

    private static String font(String name) {
        return "<</Type/Font/Subtype/Type1/BaseFont/" + name + "/Encoding/WinAnsiEncoding>>";
    }

    private static String references(List<Integer> numbers) {
        return numbers.stream().map(number -> number + " 0 R").collect(Collectors.joining(" "));
    }

    private static String hex(String text) {
        var hex = new StringBuilder();
        for (byte part : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", part));
        }
        return hex.toString();
    }

    private byte[] assemble() {
        var bytes = new ByteArrayOutputStream();
        append(bytes, "%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n %n", bytes.size()).replace("\r\n", "\n"));
            append(bytes, (i + 1) + " 0 obj" + objects.get(i) + "endobj\n");
        }
        int start = bytes.size();
        append(
                bytes,
                table + "trailer<</Size " + (objects.size() + 1) + "/Root " + CATALOG + " 0 R/Info " + INFO
                        + " 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private static void append(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(WIN_ANSI));
    }
}
