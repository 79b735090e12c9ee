/** Calendar files of events: for anybody to fetch or subscribe to, and for participants by mail. */
package se.samsyn.service.calendar;
