/**
 * What somebody has written, apart from the entities that store it: so that it can be kept while they write, survive a lost
 * session and a new release, and be put together with what somebody else wrote.
 */
package se.samsyn.domain.manuscript;
