/** The form by which people register to an event, and the page that each of them has. */
package se.samsyn.web.site.registration;
