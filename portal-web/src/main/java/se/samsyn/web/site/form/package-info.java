/**
 * Forms for the public: plain HTML, no session, no script.
 *
 * <ol>
 *   <li>A post comes from our own page, carries a token that we made, and is counted once.
 *   <li>What was refused stays in the fields, with the reason beside each and a summary that takes the focus.
 *   <li>What was received is answered by a redirect to a page that tells nothing about it.
 * </ol>
 */
package se.samsyn.web.site.form;
