/** What the database calls the parts of the public site when it tells of a change. */
package se.samsyn.domain.change;
