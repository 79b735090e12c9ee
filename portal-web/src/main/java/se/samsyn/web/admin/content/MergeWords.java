package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.comparison.Comparison;
import se.samsyn.domain.comparison.FieldDifference;
import se.samsyn.domain.comparison.FieldText;
import se.samsyn.domain.comparison.LineDifference;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.field.EntityReference;
import se.samsyn.domain.field.EnumConstant;
import se.samsyn.domain.field.FieldLine;
import se.samsyn.domain.manuscript.Difference;
import se.samsyn.domain.manuscript.Side;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.text.RichTextLine;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.manuscript.AutosaveService;
import se.samsyn.web.admin.CurrentUser;
import se.samsyn.web.admin.Texts;

/** What differs between two texts, in words: what a field is called, what stands in it, and which words are not the same. */
@Named("mergeWords")
@RequestScoped
public class MergeWords {

    private static final String BLOCK = "block_kind.";
    private static final List<String> FIRST = List.of("kind", "title", "name", "heading", "lead", "html");
    private static final Set<Class<?>> NAMED =
            Set.of(StoredFile.class, Person.class, Organisation.class, Municipality.class, ContentItem.class);
    private static final List<String> IDENTITY = List.of("key", "below");

    @Inject
    private Texts texts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ContentService contents;

    @Inject
    private AutosaveService autosaves;

    /** What the field or part is called, as on the form. */
    public String label(Difference difference, ContentType type) {
        if (difference.getField().equals("blocks")) {
            Map<?, ?> block =
                    (Map<?, ?>) (difference.getMine() == null ? difference.getTheirs() : difference.getMine());
            return texts.format("blocks.name", difference.getNumber(), single("kind", block.get("kind")));
        }
        String field = label(difference.getField(), type);
        return difference.getNumber() == 0 ? field : texts.format("merge.part", field, difference.getNumber());
    }

    /** Who has changed it. */
    public String changed(Difference difference, String by) {
        return texts.format("merge.changed." + difference.getChangedBy(), currentUser.nameOf(by));
    }

    /** What it means to choose a side. */
    public String choice(Difference difference, Side side, String by) {
        if (difference.isOneSided()) {
            boolean taken = (side == Side.MINE ? difference.getMine() : difference.getTheirs()) != null;
            return texts.get(taken ? "merge.choice.take" : "merge.choice.leave_out");
        }
        return switch (side) {
            case MINE -> texts.get("merge.choice.mine");
            case THEIRS -> texts.format("merge.choice.theirs", currentUser.nameOf(by));
            case BOTH -> texts.get("merge.choice.both");
        };
    }

    private String label(String field, ContentType type) {
        return keys(field, type)
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::get)
                .orElse(field);
    }

    /** Where a field may have its name: here, or as the label of its field in the form. */
    static Stream<String> keys(String field, ContentType type) {
        String name = field.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return Stream.of(
                "merge.field." + name,
                "edit." + name,
                "admin_" + type.key().replace('-', '_') + "_edit." + name,
                "block." + name,
                "event." + name);
    }

    /** The lines of both texts laid side by side; what is theirs alone counts as removed, what is mine alone as added. */
    public List<LineDifference> lines(Difference difference, ContentType type) {
        List<FieldText> theirs = List.of(new FieldText("", lines(difference.getField(), difference.getTheirs(), type)));
        List<FieldText> mine = List.of(new FieldText("", lines(difference.getField(), difference.getMine(), type)));
        return Comparison.between(theirs, mine).stream()
                .map(FieldDifference::lines)
                .findFirst()
                .orElse(List.of());
    }

    private List<FieldLine> lines(String field, Object value, ContentType type) {
        List<FieldLine> lines = new ArrayList<>();
        add(field, "", value, type, lines);
        return lines;
    }

    private void add(String field, String label, Object value, ContentType type, List<FieldLine> lines) {
        String single = single(field, value);
        if (single != null) {
            lines.add(new FieldLine(label, single));
        } else if (value instanceof String html) {
            RichTextLine.of(html, this::titleOf).forEach(line -> lines.add(new FieldLine("", line.text())));
        } else if (value instanceof List<?> list && isRowOfCells(list)) {
            lines.add(new FieldLine(label, list.stream().map(String::valueOf).collect(Collectors.joining(" | "))));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> add(field, label, each, type, lines));
        } else if (value instanceof Map<?, ?> part) {
            part.keySet().stream()
                    .map(String.class::cast)
                    .filter(name -> !(field.equals("blocks") && name.equals("kind")))
                    .filter(name -> !IDENTITY.contains(name) && !Boolean.FALSE.equals(part.get(name)))
                    .sorted(Comparator.comparing(MergeWords::rank).thenComparing(name -> name))
                    .forEach(name -> add(name, label(name, type), part.get(name), type, lines));
        }
    }

    private static int rank(String name) {
        int at = FIRST.indexOf(name);
        return at < 0 ? FIRST.size() : at;
    }

    private static boolean isRowOfCells(List<?> list) {
        return list.size() > 0 && list.get(0) instanceof String && !((String) list.get(0)).matches("\\d{1,18}");
    }

    // A value that is one line in itself; null for anything longer.
    private String single(String field, Object value) {
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "merge.yes" : "merge.no");
        }
        String constant = EnumConstant.key(value);
        if (constant != null) {
            return texts.get(
                    constant.startsWith(BLOCK)
                            ? "block."
                                    + constant.substring(BLOCK.length())
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-')
                            : constant);
        }
        EntityReference reference = EntityReference.in(value);
        if (reference != null) {
            return reference.from(autosaves::find, NAMED).map(this::nameOf).orElseGet(() -> texts.get("merge.gone"));
        }
        if (value instanceof String text && (field.equals("parent") || field.equals("areas"))) {
            return titleOf(Long.parseLong(text));
        }
        return value instanceof String text && !text.startsWith("<") ? text : null;
    }

    private String titleOf(long itemId) {
        return contents.known(itemId).map(LinkTarget::title).orElseGet(() -> texts.get("edit.not_published"));
    }

    private String nameOf(Object entity) {
        if (entity instanceof StoredFile file) {
            return file.getTitle();
        } else if (entity instanceof Person person) {
            return person.getName();
        } else if (entity instanceof Organisation organisation) {
            return organisation.getName();
        }
        return entity instanceof Municipality municipality
                ? municipality.getName()
                : titleOf(((ContentItem) entity).getId());
    }
}
