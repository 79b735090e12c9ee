/**
 * What the public reads: finished HTML without session, cookie or script.
 *
 * <p>{@link se.samsyn.web.site.routing.SiteRouter} finds what stands at an address and forwards to one of the views in {@code
 * WEB-INF/site}; nothing reaches a view in another way. A view, its backing bean, its keys in the bundle and the id of its
 * body have the same name: {@code event.xhtml}, {@code EventBacking}, {@code site_event.*}, {@code site_event}.
 */
package se.samsyn.web.site;
