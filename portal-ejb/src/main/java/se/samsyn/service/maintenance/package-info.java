/** Care for what is published: owners, days of review, contacts that have left, events without documentation. */
package se.samsyn.service.maintenance;
