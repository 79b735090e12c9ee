/** What waits for somebody on the staff, as the dashboard tells it. */
package se.samsyn.domain.worklist;
