/** The edit page of publications. */
package se.samsyn.web.admin.publication;
