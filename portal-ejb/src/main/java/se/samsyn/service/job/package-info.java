/**
 * Work that nobody waits for: clearing away, checking, sending.
 *
 * <ol>
 *   <li>No job decides what the public sees; with all of them switched off, the portal only gets less tidy.
 *   <li>A job is run by one node at a time. It has a lease in the database, renewed while it runs and lost when its node goes
 *       away; all its times are the database's.
 *   <li>A job that fails is told of once in the log and run again when it is due.
 *   <li>A job may be cut off and run again: what it does twice must be as if done once.
 * </ol>
 */
package se.samsyn.service.job;
