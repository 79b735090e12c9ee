/** Check-in at an event, what is printed for it, and how many took part. */
package se.samsyn.service.checkin;
