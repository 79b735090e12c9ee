/**
 * The way from a deployed archive to a portal that answers.
 *
 * <ol>
 *   <li>Deployment never fails and never waits because of the database.
 *   <li>Nothing touches an entity before the portal is ready: a persistence unit that failed once stays failed.
 *   <li>Migrations come first, then the work of {@link se.samsyn.service.startup.PortalStarted}, then the public, then
 *       that of {@link se.samsyn.service.startup.PortalOpened}.
 *   <li>Of two nodes that start at once, one does that work while the other waits.
 * </ol>
 */
package se.samsyn.service.startup;
