package se.samsyn.service.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samsyn.domain.media.FileFormat;

/** The words of an Office or OpenDocument file, straight from the XML inside; formatting is of no interest here. */
final class OfficeText {

    private static final Pattern OPEN_DOCUMENT = Pattern.compile("content\\.xml");
    private static final Map<FileFormat, Pattern> PARTS = Map.of(
            FileFormat.DOCX, Pattern.compile("word/(document|footnotes|endnotes)\\.xml"),
            FileFormat.XLSX, Pattern.compile("xl/sharedStrings\\.xml"),
            FileFormat.PPTX, Pattern.compile("ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml"));
    private static final Pattern WORD_END = Pattern.compile("p|h|tab|br|si|tc|table-cell|line-break");
    private static final long MOST_UNPACKED = 50L * 1024 * 1024;

    private OfficeText() {}

    static String of(Path file, FileFormat format) throws IOException {
        StringBuilder text = new StringBuilder();
        Pattern parts = PARTS.getOrDefault(format, OPEN_DOCUMENT);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements() && !isEnough(text); ) {
                ZipEntry entry = entries.nextElement();
                if (parts.matcher(entry.getName()).matches()) {
                    try (InputStream xml = new Limited(zip.getInputStream(entry))) {
                        read(xml, text);
                    }
                }
            }
        } catch (XMLStreamException e) {
            // What was read so far is better than nothing; whoever opens the document sees that it is broken.
            return text.toString();
        }
        return text.toString();
    }

    private static void read(InputStream xml, StringBuilder text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        while (reader.hasNext() && !isEnough(text)) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && WORD_END.matcher(reader.getLocalName()).matches()) {
                text.append('\n');
            }
        }
    }

    private static boolean isEnough(StringBuilder text) {
        return text.length() > DocumentReading.MOST_CHARACTERS;
    }

    /** Ends a part that swells. */
    private static final class Limited extends FilterInputStream {
        private long left = MOST_UNPACKED;

        private Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = left > 0 ? super.read(bytes, from, (int) Math.min(length, left)) : -1;
            left -= Math.max(0, read);
            return read;
        }
    }
}
