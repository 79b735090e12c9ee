/** Dated copies of what was published: made after each publication, found and shown by staff. */
package se.samsyn.web.admin.snapshot;
