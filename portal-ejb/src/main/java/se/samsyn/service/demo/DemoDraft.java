package se.samsyn.service.demo;

import se.samsyn.domain.content.ContentVersion;

/** Fills a draft with what its record says. */
record DemoDraft(DemoRecord record, DemoIndex index, DemoDays days) {

    void fill(ContentVersion draft) {
        draft.setLead(record.find("lead").orElse(""));
        var blocks = new DemoBlocks(index);
        record.sections().forEach(section -> blocks.block(section).ifPresent(draft.getBlocks()::add));
        record.list("contacts").forEach(key -> draft.getContacts().add(index.person(key)));
        record.list("related").forEach(path -> draft.getRelated().add(index.item(path)));
        record.list("themes").forEach(number -> draft.getThemeKeys().add(index.themeKey(number)));
        new DemoDetails(record, index, days).fill(draft);
    }
}
