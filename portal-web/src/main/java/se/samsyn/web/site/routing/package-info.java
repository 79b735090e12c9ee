/**
 * What answers each public address.
 *
 * <p>{@link se.samsyn.web.site.routing.SiteRouter} lets through what is no page, receives posted forms, and asks one {@link
 * se.samsyn.web.site.routing.Addresses} after the other for everything else.
 */
package se.samsyn.web.site.routing;
