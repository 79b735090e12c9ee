package se.samsyn.domain.content;

import java.util.List;
import se.samsyn.domain.comparison.FieldText;
import se.samsyn.domain.comparison.VersionFields;
import se.samsyn.domain.field.FieldWords;
import se.samsyn.domain.field.Kind;

/** A version of any type as an ordered list of labelled fields in the reader's language. */
public final class VersionDescription {

    private VersionDescription() {}

    /** Every field of the version, whose whole graph must have been loaded. */
    public static List<FieldText> of(ContentVersion version, FieldWords words) {
        VersionFields fields = new VersionFields(words);
        version.tellHead(fields);
        version.tellDetails(fields);
        version.tellBody(fields);
        if (version.getLanguage() == Language.SWEDISH) {
            tellPlace(version, fields);
        }
        return fields.all();
    }

    private static void tellPlace(ContentVersion version, VersionFields fields) {
        Placement place = version.placement();
        fields.label("edit.slug").tell(Kind.TEXT, place.slug());
        if (version.getItem().getType().isTreeType()) {
            fields.label("edit.parent").tell(Kind.ITEM_ID, place.parentId());
            fields.label("edit.position").tell(Kind.NUMBER, place.position());
        }
        fields.label("edit.areas")
                .list("areas", Kind.ITEM_ID, place.areaIds().stream().sorted().toList());
    }
}
