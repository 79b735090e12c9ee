/** The page by which groups come into a workshop and write notes: a code, no account, no session, no script. */
package se.samsyn.web.site.workshop;
