package se.samsyn.domain.content;

import java.util.List;
import se.samsyn.domain.comparison.FieldText;
import se.samsyn.domain.comparison.FieldWords;
import se.samsyn.domain.comparison.VersionFields;

/** A version of any type as an ordered list of labelled fields in the reader's language. */
public final class VersionDescription {

    private VersionDescription() {}

    /** Every field of the version, whose whole graph must have been loaded. */
    public static List<FieldText> of(ContentVersion version, FieldWords words) {
        VersionFields fields = new VersionFields(words);
        fields.field("edit.title").text(version.getTitle());
        fields.field("edit.lead").text(version.getLead());
        version.describeDetailsTo(fields);
        new BlockDescription(fields).tell(version.getBlocks());
        fields.field("edit.contacts");
        version.getContacts().forEach(contact -> fields.text(contact.getName()));
        fields.field("edit.related");
        version.getRelated().forEach(item -> fields.item(item.getId()));
        if (version.getLanguage() == Language.SWEDISH) {
            tellPlace(version, fields);
        }
        return fields.all();
    }

    private static void tellPlace(ContentVersion version, VersionFields fields) {
        Placement place = version.placement();
        fields.field("edit.slug").text(place.slug());
        if (version.getItem().getType().isTreeType()) {
            fields.field("edit.parent").item(place.parentId());
            fields.field("edit.position").number(place.position());
        }
        fields.field("edit.areas");
        place.areaIds().stream().sorted().forEach(fields::item);
    }
}
