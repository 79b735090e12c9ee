package se.samsyn.service.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of papers, in the order in which they are asked for a letter. The first comes with PDFBox under the SIL Open Font
 * License; the licences of the others stand beside them. Each is read when a letter needs it.
 */
enum PaperFont {
    LIBERATION("Liberation Sans", "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
    NOTO("Noto Sans", "NotoSans-Regular.ttf"),
    ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf"),
    HEBREW("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf"),
    ARMENIAN("Noto Sans Armenian", "NotoSansArmenian-Regular.ttf"),
    GEORGIAN("Noto Sans Georgian", "NotoSansGeorgian-Regular.ttf"),
    ETHIOPIC("Noto Sans Ethiopic", "NotoSansEthiopic-Regular.ttf"),
    THAI("Noto Sans Thai", "NotoSansThai-Regular.ttf"),
    HAN("Droid Sans Fallback", "DroidSansFallbackFull.ttf"),
    HANGUL("NanumGothicCoding", "NanumGothicCoding.ttf");

    private final String family;
    private final String file;
    private Glyphs glyphs;

    PaperFont(String family, String file) {
        this.family = family;
        this.file = file;
    }

    /** The first font that has the letter. */
    static Optional<PaperFont> of(int letter) {
        return Arrays.stream(values()).filter(font -> font.has(letter)).findFirst();
    }

    /** All of them, as a style sheet names them. */
    static String families() {
        return Arrays.stream(values()).map(font -> '"' + font.family + '"').collect(Collectors.joining(", "));
    }

    String family() {
        return family;
    }

    InputStream open() {
        Class<?> home = this == LIBERATION ? TrueTypeFont.class : PaperFont.class;
        return home.getResourceAsStream(file);
    }

    private boolean has(int letter) {
        return glyphs().letters.getGlyphId(letter) != 0;
    }

    /** How wide the letter is, in parts of the size that it is set in. */
    float width(int letter) {
        Glyphs own = glyphs();
        try {
            return (float) own.font.getAdvanceWidth(own.letters.getGlyphId(letter)) / own.unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Glyphs glyphs() {
        if (glyphs == null) {
            try (InputStream in = open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                glyphs = new Glyphs(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException("A font of the archive cannot be read: " + file, e);
            }
        }
        return glyphs;
    }

    private record Glyphs(TrueTypeFont font, CmapLookup letters, int unitsPerEm) {}
}
