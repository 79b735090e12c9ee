package se.samsyn.service.demo;

import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.ContentVersion;

/** Fills a draft with what its record says; what only one type of content has is filled in by a class of its own. */
class DemoDraft {

    private static final Map<String, Kind> KINDS = Map.of(
            "network", DemoNetwork::new,
            "action-plan", DemoPlan::new,
            "project", DemoProject::new,
            "publication", DemoPublication::new,
            "event", DemoEventText::new);

    protected final DemoRecord record;
    protected final DemoIndex index;
    protected final DemoDays days;

    DemoDraft(DemoRecord record, DemoIndex index, DemoDays days) {
        this.record = record;
        this.index = index;
        this.days = days;
    }

    static DemoDraft of(DemoRecord record, DemoIndex index, DemoDays days) {
        return KINDS.getOrDefault(record.kind(), DemoDraft::new).of(record, index, days);
    }

    final void fill(ContentVersion draft) {
        draft.setLead(record.find("lead").orElse(""));
        addBlocks(draft);
        record.list("contacts").forEach(key -> draft.getContacts().add(index.person(key)));
        record.list("related").forEach(path -> draft.getRelated().add(index.item(path)));
        record.list("themes").forEach(number -> draft.getThemeKeys().add(index.themeKey(number)));
        fillDetails(draft);
    }

    /** Puts the words of a translated record in the place of the Swedish ones; what is not words stays. */
    final void translate(ContentVersion draft) {
        draft.setTitle(record.get("title"));
        draft.setLead(record.get("lead"));
        draft.getBlocks().clear();
        addBlocks(draft);
        translateDetails(draft);
    }

    private void addBlocks(ContentVersion draft) {
        var blocks = new DemoBlocks(index);
        record.sections().forEach(section -> blocks.block(section).ifPresent(draft.getBlocks()::add));
    }

    /** Hook for the types: fills in what belongs to the type only. */
    void fillDetails(ContentVersion draft) {}

    /** Hook for the types: the same for the words of a translation. */
    void translateDetails(ContentVersion draft) {}

    /** The rows of all sections of a kind, in order. */
    final List<List<String>> rows(String kind) {
        return record.sections(kind).stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    @FunctionalInterface
    private interface Kind {
        DemoDraft of(DemoRecord record, DemoIndex index, DemoDays days);
    }
}
