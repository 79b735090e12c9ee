package se.samsyn.service.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;

/** Builds the blocks of a body from the sections of a record. */
record DemoBlocks(DemoIndex index) {

    private static final String PANEL = "+ ";
    private static final String ENTRY = "- ";

    /** The section's block; empty for a section that is a detail of its type, such as the programme. */
    Optional<Block> block(DemoSection section) {
        return Optional.ofNullable(
                switch (section.kind()) {
                    case "text" -> Block.richText(section.html());
                    case "fact-box" -> texted(BlockKind.FACT_BOX, section);
                    case "quote" -> quote(section);
                    case "image" -> image(section);
                    case "accordion" -> accordion(section);
                    case "table" -> table(section);
                    case "documents", "links", "contact" -> list(section);
                    case "video" -> video(section);
                    default -> null;
                });
    }

    private static Block headed(BlockKind kind, String heading) {
        Block block = new Block(kind);
        block.setHeading(heading.isEmpty() ? null : heading);
        return block;
    }

    private static Block texted(BlockKind kind, DemoSection section) {
        Block block = headed(kind, section.argument());
        block.setHtml(section.html());
        return block;
    }

    private static Block quote(DemoSection section) {
        Block block = new Block(BlockKind.QUOTE);
        block.setAttribution(section.argument());
        block.setHtml(section.html());
        return block;
    }

    private Block image(DemoSection section) {
        List<String> words = section.arguments();
        Block block = new Block(BlockKind.IMAGE);
        block.setFile(index.file(words.get(0)));
        block.setAltText(words.get(1));
        block.setCaption(words.size() > 2 ? words.get(2) : null);
        return block;
    }

    private static Block accordion(DemoSection section) {
        Block block = headed(BlockKind.ACCORDION, section.argument());
        List<String> panel = new ArrayList<>();
        for (String line : section.lines()) {
            if (line.startsWith(PANEL)) {
                endPanel(block, panel);
                BlockEntry entry = new BlockEntry();
                entry.setHeading(line.substring(PANEL.length()));
                block.getEntries().add(entry);
            } else {
                panel.add(line);
            }
        }
        endPanel(block, panel);
        return block;
    }

    private static void endPanel(Block accordion, List<String> lines) {
        List<BlockEntry> panels = accordion.getEntries();
        if (!panels.isEmpty()) {
            panels.get(panels.size() - 1).setHtml(Markup.html(lines));
        }
        lines.clear();
    }

    private static Block table(DemoSection section) {
        Block block = headed(BlockKind.TABLE, section.argument());
        block.setHeaderColumn(true);
        block.getGrid().fill(section.rows());
        return block;
    }

    private static Block video(DemoSection section) {
        List<String> words = section.arguments();
        Block block = headed(BlockKind.VIDEO, words.get(1));
        block.setUrl(words.get(0));
        block.setCaption(words.get(2));
        return block;
    }

    private Block list(DemoSection section) {
        Block block = headed(DemoRecord.constant(BlockKind.class, section.kind()), section.argument());
        for (String line : section.lines()) {
            if (line.startsWith(ENTRY)) {
                block.getEntries().add(entry(section.kind(), DemoSection.cells(line.substring(ENTRY.length()))));
            }
        }
        return block;
    }

    private BlockEntry entry(String listKind, List<String> words) {
        BlockEntry entry = new BlockEntry();
        String target = words.get(0);
        if (listKind.equals("documents")) {
            entry.setFile(index.file(target));
        } else if (listKind.equals("contact")) {
            entry.setPerson(index.person(target));
        } else if (target.startsWith("/")) {
            entry.setItem(index.item(target));
        } else {
            entry.setUrl(target);
        }
        entry.setHeading(words.size() > 1 ? words.get(1) : null);
        return entry;
    }
}
