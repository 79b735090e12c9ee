/** The edit page of ordinary pages. */
package se.samsyn.web.admin.page;
