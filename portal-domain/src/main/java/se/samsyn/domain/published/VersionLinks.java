package se.samsyn.domain.published;

import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.LinkTarget;

/**
 * Where a version's references lead now: only items that the public may see.
 *
 * @param targets every item that text, blocks, related content or areas refer to, by id
 * @param related the related content, in the writer's order
 * @param areas the areas that the item belongs to, by path
 */
public record VersionLinks(Map<Long, LinkTarget> targets, List<LinkTarget> related, List<LinkTarget> areas) {}
