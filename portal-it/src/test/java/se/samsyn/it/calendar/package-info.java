/** Calendar files as programs by other hands read them. */
package se.samsyn.it.calendar;
