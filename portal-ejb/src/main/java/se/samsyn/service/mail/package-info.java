/**
 * The outbox and the way from it to the mail server.
 *
 * <ol>
 *   <li>{@link se.samsyn.service.mail.Outbox#put} joins the caller's transaction.
 *   <li>A row is taken and committed before the mail server hears of it, and marked in a transaction of its own afterwards.
 *   <li>What was handed over without a receipt is in doubt and stays so until a person has decided.
 * </ol>
 */
package se.samsyn.service.mail;
