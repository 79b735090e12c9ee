package se.samsyn.domain.bulk;

import java.util.List;

/**
 * What somebody asks for.
 *
 * @param owner the new owner's user name, for {@link BulkAction#OWNER}
 * @param areaId for {@link BulkAction#ADD_AREA} and {@link BulkAction#REMOVE_AREA}
 * @param reference the decision's reference in the diary, for {@link BulkAction#REMOVE}
 * @param reason the decision's reason, for {@link BulkAction#REMOVE}
 */
public record BulkOrder(
        BulkAction action, List<Long> itemIds, String owner, Long areaId, String reference, String reason) {

    /** More than this is not asked for by hand. */
    public static final int MOST = 100;

    public BulkOrder {
        itemIds = itemIds.stream().distinct().limit(MOST).toList();
    }
}
