/** What staff do, in a browser, against the shipped archives. */
package se.samsyn.it.admin;
