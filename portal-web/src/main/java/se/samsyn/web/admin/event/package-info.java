/** The edit page of events: text, programme, facts that take effect at once, and status. */
package se.samsyn.web.admin.event;
