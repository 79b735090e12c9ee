/** Sending a text for review beside its draft, acting on it, and the list of what waits for a reviewer. */
package se.samsyn.web.admin.review;
