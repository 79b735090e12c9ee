package se.samsyn.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.media.StoredFile;

/**
 * Pictures for those who do not see them, and pictures of text for those who see badly.
 *
 * <p>Whether a picture is one of text is guessed from what is said about it: a description longer than a picture needs, or
 * a name such as "skärmbild" or "affisch". The pixels are not looked at: a poster called "sommar" with a short description
 * passes, and the contrast in it is never measured. So the finding asks a person to look, and says no more.
 */
final class PictureCheck implements Check {

    /** What screen readers read in one go, and more than most pictures need. */
    private static final int LONGEST_DESCRIPTION = 125;

    private static final Pattern LIKELY_TEXT = Pattern.compile(
            "(?iu)sk(ä|a)rm(bild|dump|klipp)|screen ?shot|affisch|poster|flyer|infogra|inbjudan|diagram|tabell|skylt");
    private static final Pattern NEEDLESS_BEGINNING = Pattern.compile(
            "(?iu)^(en |ett )?(bild|foto|fotografi|illustration|image|picture|photo)\\w* (på|av|som|of)\\b");

    @Override
    public Stream<Finding> on(Writing writing) {
        return writing.blocks(BlockKind.IMAGE).flatMap(placed -> on(placed.block(), placed.place()));
    }

    private static Stream<Finding> on(Block block, String place) {
        List<Finding> findings = new ArrayList<>();
        String alt = block.getShownAltText().strip();
        if (NEEDLESS_BEGINNING.matcher(alt).find()) {
            findings.add(Finding.of(Severity.ADVICE, "check.alt_text_begins", place));
        }
        if (!alt.isEmpty() && alt.equalsIgnoreCase(block.getCaption())) {
            findings.add(Finding.of(Severity.ADVICE, "check.alt_text_is_caption", place));
        }
        if (alt.length() > LONGEST_DESCRIPTION) {
            findings.add(Finding.of(Severity.WARNING, "check.picture_of_text_long", place, alt.length()));
        } else if (LIKELY_TEXT.matcher(alt + " " + names(block.getFile())).find()) {
            findings.add(Finding.of(Severity.WARNING, "check.picture_of_text_named", place));
        }
        return findings.stream();
    }

    private static String names(StoredFile file) {
        return file == null ? "" : file.getTitle() + " " + file.getOriginalName();
    }
}
