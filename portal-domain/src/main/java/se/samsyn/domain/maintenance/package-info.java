/**
 * Care for what is published.
 *
 * <ol>
 *   <li>Every page has somebody who owns it and a day on which they look at it again.
 *   <li>A contact that has left is shown as whoever took over, or stands on a list with the page's owner beside it.
 *   <li>An event that is over is documented within {@value se.samsyn.domain.maintenance.MaintenanceList#DOCUMENTATION_DAYS} days.
 * </ol>
 */
package se.samsyn.domain.maintenance;
