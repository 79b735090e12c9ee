package se.samsyn.domain.media;

import java.util.Locale;
import se.samsyn.domain.PortalException;

/** A file that the portal does not take in; the message key is {@code error.file_} and the reason in lower case. */
public class FileRefused extends PortalException {

    /** Why a file was refused. */
    public enum Reason {
        /** It has no bytes. */
        EMPTY,
        /** Values: the largest size in whole megabytes. */
        TOO_LARGE,
        /** The bytes are of no kind on the list. */
        TYPE_NOT_ALLOWED,
        /** It is called a picture, or had to be one, and is something else. */
        NOT_AN_IMAGE,
        /** A picture, but of a kind that is not on the list: from a telephone, for instance. */
        OTHER_IMAGE,
        /** A picture in the four colours of a printing press. */
        PRINT_COLOURS,
        /** Values: the most megapixels. */
        TOO_MANY_PIXELS,
        /** Values: the most characters. */
        NAME_TOO_LONG,
        /** It has no name. */
        NAME_MISSING,
        /** It is of a kind on the list, but broken. */
        UNREADABLE,
        /** A document of an office program of before 2007. */
        OLD_OFFICE,
        /** Text with two bytes for each letter. */
        TEXT_ENCODING,
        /** An office document with macros in it. */
        HAS_MACROS,
        /** A packed document that would swell without measure when opened. */
        SWELLS,
        /** A PDF with scripts, or that starts programs. */
        HAS_SCRIPTS,
        /** A document that asks for a password before anybody can read it. */
        LOCKED,
        /** Values: the format that the file's address promises. */
        ANOTHER_FORMAT,
        /** Instead of the present bytes, nothing is taken in that the scanner has not passed. Values: what it found. */
        INFECTED,
        /** Instead of the present bytes, nothing is taken in while the scanner is away. */
        NOT_SCANNED,
        /** The disk is full, or takes nothing for another reason. */
        NOT_STORED
    }

    private final Reason reason;

    public FileRefused(Reason reason, Object... values) {
        super("error.file_" + reason.name().toLowerCase(Locale.ROOT), values);
        this.reason = reason;
    }

    public FileRefused(Throwable cause, Reason reason) {
        super(cause, "error.file_" + reason.name().toLowerCase(Locale.ROOT));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
