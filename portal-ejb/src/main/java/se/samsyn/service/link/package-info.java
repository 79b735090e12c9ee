/**
 * Links, and what becomes of them when pages move, end and go.
 *
 * <ol>
 *   <li>A link to the portal's own content names an item; whether it leads anywhere is asked of the item, never stored.
 *   <li>An address outside is asked over the network by a job alone, and never one that lies within the network of the server.
 *   <li>What people could not find is counted without a word about them.
 *   <li>A redirect names an item, so that it takes one hop, follows the next move, and tells nothing of a draft.
 * </ol>
 */
package se.samsyn.service.link;
