/** What the session of a member of staff remembers. */
package se.samsyn.web.session;
