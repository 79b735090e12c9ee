package se.samsyn.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.project.ProjectVersion;
import se.samsyn.domain.publication.PublicationVersion;

/**
 * A version as the checks read it.
 *
 * @param passages every rich text in the order of the form, the blocks' first
 */
record Writing(ContentVersion version, List<Passage> passages) {

    static Writing of(ContentVersion version) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < version.getBlocks().size(); i++) {
            Block block = version.getBlocks().get(i);
            String language =
                    block.getLanguage() == null ? version.getLanguage().tag() : block.getLanguage();
            String place = place(i);
            passages.add(Passage.of(place, block.getHtml(), language));
            for (BlockEntry entry : block.getEntries()) {
                passages.add(Passage.of(place, entry.getHtml(), language));
            }
        }
        addDetails(version, passages);
        return new Writing(version, passages);
    }

    private static void addDetails(ContentVersion version, List<Passage> passages) {
        String language = version.getLanguage().tag();
        if (version instanceof ProjectVersion project) {
            passages.add(Passage.of("results", project.getResults(), language));
        } else if (version instanceof PublicationVersion publication) {
            passages.add(Passage.of("abstractHtml", publication.getAbstractHtml(), language));
        } else if (version instanceof EventVersion event) {
            passages.add(Passage.of("documentation", event.getDocumentation(), language));
            IntStream.range(0, event.getProgramme().size())
                    .mapToObj(i -> Passage.of(
                            "programme:" + i + ":description",
                            event.getProgramme().get(i).getDescription(),
                            language))
                    .forEach(passages::add);
        } else if (version instanceof ActionPlanVersion plan) {
            IntStream.range(0, plan.getParts().size())
                    .mapToObj(i -> Passage.of(
                            "parts:" + i + ":html", plan.getParts().get(i).getHtml(), language))
                    .forEach(passages::add);
        }
    }

    /** A block with its place in the form. */
    record Placed(Block block, String place) {}

    /** The blocks of one kind. */
    Stream<Placed> blocks(BlockKind kind) {
        return IntStream.range(0, version.getBlocks().size())
                .mapToObj(i -> new Placed(version.getBlocks().get(i), place(i)))
                .filter(placed -> placed.block().getKind() == kind);
    }

    static String place(int block) {
        return "blocks:" + block + ":block";
    }
}
