/**
 * Registration to events: who comes, who waits, and how seats are given.
 *
 * <ol>
 *   <li>A seat is taken by who is confirmed and by who has been offered one and has time left to answer.
 *   <li>A seat that becomes free, or is added, goes to the waiting list before the public.
 *   <li>The list's order is priority, then arrival. Who moves somebody up says why, and that is kept.
 *   <li>An offer is made once, for a number of office hours; whoever does not answer leaves the list.
 *   <li>The list stops when an offer made now would end after the event has begun.
 *   <li>Whoever has a protected identity is never named to others.
 * </ol>
 */
package se.samsyn.domain.registration;
