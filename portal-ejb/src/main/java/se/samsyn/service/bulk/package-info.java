/**
 * One act on many items, in the background.
 *
 * <ol>
 *   <li>Each item is a transaction of its own: what is refused for one does not touch the others.
 *   <li>Whoever starts a job does it: the services ask for their permission, item by item, as if they had pressed each button.
 *   <li>Only whoever started a job sees it.
 *   <li>A job whose server went away says so, and goes on with what is left when it is told to.
 * </ol>
 */
package se.samsyn.service.bulk;
