package se.samsyn.service.content;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EDITOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;
import static se.samsyn.service.content.StaffRoles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.Placement;

/** Who answers for an item and to which areas it belongs; takes effect at once, without a new version. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class BelongingService {

    @Inject
    private ContentAccess access;

    @Inject
    private ContentPlaces places;

    @Inject
    private VersionChain chain;

    /**
     * Gives the item to another owner.
     *
     * @throws InvalidInputException when they may not write it
     */
    public void giveTo(long itemId, String owner) {
        access.requireMayWrite(itemId);
        access.requireMayOwn(owner, itemId);
        chain.locked(itemId).setOwner(owner);
    }

    /**
     * Lets the item belong to an area beside its others.
     *
     * @throws InvalidInputException when the area is the item itself or somebody else's
     */
    public void addTo(long itemId, long areaId) {
        if (itemId == areaId) {
            throw new InvalidInputException("areas", "error.area_is_itself");
        }
        change(itemId, areas -> areas.add(areaId));
    }

    /**
     * Lets the item belong to an area no longer.
     *
     * @throws InvalidInputException when it does not belong to it, or the area is somebody else's
     */
    public void takeFrom(long itemId, long areaId) {
        change(itemId, areas -> {
            if (!areas.remove(areaId)) {
                throw new InvalidInputException("areas", "error.area_not_there");
            }
        });
    }

    private void change(long itemId, Consumer<Set<Long>> change) {
        access.requireMayWrite(itemId);
        ContentItem item = chain.locked(itemId);
        Placement now = Placement.of(item);
        Set<Long> areas = new LinkedHashSet<>(now.areaIds());
        change.accept(areas);
        var wanted = new Placement(now.slug(), now.parentId(), List.copyOf(areas));
        access.requireMayPlace(item, wanted);
        places.place(item, wanted);
        access.requireStillMine(item);
    }
}
