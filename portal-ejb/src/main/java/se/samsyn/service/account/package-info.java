/**
 * Accounts of staff: signing in, passwords, roles.
 *
 * <ol>
 *   <li>An unknown user, a wrong password and a locked account get the same answer after the same work.
 *   <li>Passwords are kept as Argon2id with 19 MiB, two rounds and one lane.
 *   <li>Only an administrator changes accounts; everybody may change their own password.
 *   <li>At least one active administrator always remains.
 * </ol>
 */
package se.samsyn.service.account;
