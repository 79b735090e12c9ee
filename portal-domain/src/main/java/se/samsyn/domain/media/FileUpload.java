package se.samsyn.domain.media;

/**
 * What somebody says about a file that they upload.
 *
 * @param name as the browser sent it
 * @param title empty means the name without its ending
 * @param language {@code sv} unless it is in another language
 * @param altText what the picture shows; empty for documents
 * @param imageWanted whether only a picture will do
 */
public record FileUpload(String name, String title, String language, String altText, boolean imageWanted) {

    /** A picture for a page, described by what it shows. */
    public static FileUpload image(String name, String altText) {
        return new FileUpload(name, "", "sv", altText, true);
    }

    /** Any file that the portal takes in. */
    public static FileUpload any(String name) {
        return new FileUpload(name, "", "sv", "", false);
    }
}
