/** Check-in to an event: who is expected, who has come, and how many took part. */
package se.samsyn.domain.checkin;
