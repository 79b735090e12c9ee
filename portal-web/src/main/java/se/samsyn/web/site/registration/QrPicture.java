package se.samsyn.web.site.registration;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as an SVG picture: a square of so many units, dark where the path goes.
 *
 * @param size with the white margin that the standard asks for (ISO/IEC 18004)
 * @param path for example {@code M4 4h7v1h-7z…}
 */
public record QrPicture(int size, String path) {

    private static final int MARGIN = 4;

    /** The code that holds the text; a sixth of it may be dirty or torn. */
    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + MARGIN, y + MARGIN, x - from, x - from));
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }
}
