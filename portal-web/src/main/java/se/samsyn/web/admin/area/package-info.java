/** The edit page of areas. */
package se.samsyn.web.admin.area;
