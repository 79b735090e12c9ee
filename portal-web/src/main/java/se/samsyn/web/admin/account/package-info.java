/**
 * Signing in and out, and who may open which staff page.
 *
 * <ol>
 *   <li>Signed out, every path below {@code /admin} leads to the login; the way back leads only into {@code /admin}.
 *   <li>Somebody without the right role meets a 404: they need not know of a page that they may not open.
 *   <li>A session ends at once when its account is deactivated, or gets other roles or another password.
 *   <li>A post that another site made is refused.
 * </ol>
 */
package se.samsyn.web.admin.account;
