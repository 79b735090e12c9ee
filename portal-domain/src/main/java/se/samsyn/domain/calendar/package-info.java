/**
 * Events as calendars read them: iCalendar (RFC 5545), written line by line.
 *
 * <ol>
 *   <li>A file that anybody can fetch names no participant and no address of an online meeting.
 *   <li>Whoever reads two files of one event knows the later one by its number.
 *   <li>Local times come with the rules of their zone, so that a change of the clock moves nothing.
 * </ol>
 */
package se.samsyn.domain.calendar;
