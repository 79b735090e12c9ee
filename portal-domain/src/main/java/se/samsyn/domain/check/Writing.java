package se.samsyn.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Part;

/**
 * A version as the checks read it.
 *
 * @param passages every rich text in the order of the form, the blocks' first
 */
record Writing(ContentVersion version, List<Passage> passages) {

    static Writing of(ContentVersion version) {
        List<Passage> passages = new ArrayList<>();
        String language = version.getLanguage().tag();
        for (int i = 0; i < version.getBlocks().size(); i++) {
            Block block = version.getBlocks().get(i);
            String place = place(i);
            block.tell(new Gathering(
                    name -> place, block.getLanguage() == null ? language : block.getLanguage(), passages));
        }
        version.tellDetails(new Gathering(name -> name, language, passages));
        return new Writing(version, passages);
    }

    /** @param place where the field of a name stands in the form */
    private record Gathering(UnaryOperator<String> place, String language, List<Passage> passages) implements Fields {

        @Override
        public void rich(String name, String html, Consumer<String> setter) {
            passages.add(Passage.of(place.apply(name), html, language));
        }

        @Override
        public <P extends Part> void parts(String name, List<P> parts, Supplier<P> empty) {
            for (int i = 0; i < parts.size(); i++) {
                String above = name + ":" + i + ":";
                parts.get(i).tell(new Gathering(below -> place.apply(above + below), language, passages));
            }
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
