/** The page of the outbox: how far each mail has come, and what to do with those that need a decision. */
package se.samsyn.web.admin.mail;
