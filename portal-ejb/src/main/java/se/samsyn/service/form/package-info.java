/**
 * What public forms share: they have no session, so each carries a signed token of its own.
 *
 * <ol>
 *   <li>A token is made for one purpose, holds for some hours, and is used once.
 *   <li>A second post with the same token is answered like the first, and changes nothing.
 *   <li>The key lies in the database: every node takes the tokens of every other.
 * </ol>
 */
package se.samsyn.service.form;
