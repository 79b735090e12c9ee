/**
 * Staff and what they may do.
 *
 * <ol>
 *   <li>A user name is lower case and never given to somebody else.
 *   <li>Five failures within fifteen minutes lock an account for fifteen minutes.
 *   <li>A change of roles, password or activity ends the sessions that began before it.
 *   <li>At least one active administrator always remains.
 *   <li>An account that is bound to areas writes only there; a change of areas takes effect at once.
 * </ol>
 */
package se.samsyn.domain.account;
