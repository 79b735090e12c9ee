package se.samsyn.service.content;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.service.permission.ContentAccess;

/**
 * Who answers for an item, which takes effect at once, and to which areas it belongs, which is written into its draft and takes
 * effect as everything that stands there.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class ContentOwnershipService {

    @Inject
    private ContentAccess access;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private ContentWriter writer;

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
     * Lets the item's draft belong to an area beside its others.
     *
     * @throws InvalidInputException when the area is the item itself or somebody else's, or the text is in review
     */
    public void addTo(long itemId, long areaId) {
        if (itemId == areaId) {
            throw new InvalidInputException("areas", "error.area_is_itself");
        }
        change(itemId, areas -> areas.add(areaId));
    }

    /**
     * Lets the item's draft belong to an area no longer.
     *
     * @throws InvalidInputException when it does not belong to it, the area is somebody else's, or the text is in review
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
        chain.locked(itemId);
        ContentVersion draft = writer.draft(itemId, Language.SWEDISH, caller());
        if (draft.isOpen() && !draft.isDraft()) {
            throw new InvalidInputException("areas", "error.areas_in_review");
        }
        Placement before = draft.placement();
        Set<Long> areas = new LinkedHashSet<>(before.areaIds());
        change.accept(areas);
        contents.save(draft, before.in(List.copyOf(areas)));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
