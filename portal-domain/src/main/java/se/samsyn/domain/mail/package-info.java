/**
 * Mail that the portal sends, as an outbox keeps it.
 *
 * <ol>
 *   <li>A mail is written in the transaction of what it tells about: no deed without its mail, no mail without its deed.
 *   <li>The same news is mailed once, whoever asks for it however often.
 *   <li>A mail whose sending was cut short is in doubt: a person decides, the portal does not send it again by itself.
 * </ol>
 */
package se.samsyn.domain.mail;
