/** {@code /admin/not-found}: addresses that people ask for and did not find, and the redirects that staff make of them. */
package se.samsyn.web.admin.notfound;
