/** Signing in, lock-out, roles and the end of sessions, as a browser meets them. */
package se.samsyn.it.account;
