/** The processes around the shipped archives: PostgreSQL, a mail server, and the two kinds of Payara. */
package se.samsyn.it.server;
