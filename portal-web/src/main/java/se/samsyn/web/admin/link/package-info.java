/** {@code /admin/link}: links that lead nowhere, owner by owner. */
package se.samsyn.web.admin.link;
