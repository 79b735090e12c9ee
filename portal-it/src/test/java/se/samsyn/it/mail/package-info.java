/** The outbox against a real mail server: it is away for a while, and a node dies in the middle of a sending. */
package se.samsyn.it.mail;
