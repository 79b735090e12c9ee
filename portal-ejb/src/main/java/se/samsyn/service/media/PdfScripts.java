package se.samsyn.service.media;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/** Whether a PDF holds scripts or starts programs: in any object at all, whoever may call it. */
final class PdfScripts {

    private static final Set<COSName> ACTIONS = Set.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"));
    private static final COSName SCRIPT = COSName.getPDFName("JS");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();

    private PdfScripts() {}

    static boolean isIn(COSDocument document) {
        PdfScripts search = new PdfScripts();
        search.look(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            search.look(document.getObjectFromPool(key).getObject());
        }
        return search.find();
    }

    private void look(COSBase object) {
        // Streams are dictionaries too; references are followed by the table of all objects.
        boolean holder = object instanceof COSDictionary || object instanceof COSArray;
        if (holder && seen.add(object)) {
            left.push(object);
        }
    }

    private boolean find() {
        while (!left.isEmpty()) {
            COSBase next = left.pop();
            if (next instanceof COSArray array) {
                array.forEach(this::look);
            } else if (next instanceof COSDictionary dictionary) {
                if (dictionary.containsKey(SCRIPT)
                        || dictionary.getDictionaryObject(COSName.S) instanceof COSName kind
                                && ACTIONS.contains(kind)) {
                    return true;
                }
                dictionary.getValues().forEach(this::look);
            }
        }
        return false;
    }
}
