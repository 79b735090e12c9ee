/**
 * The page on which an actor of a dialogue answers by its personal link: no account, no session, no script.
 *
 * <ol>
 *   <li>The address is the secret: it is logged nowhere, kept by no cache and found by no search engine.
 *   <li>A post that can't be taken shows the form again with every word that was typed.
 *   <li>What somebody else has saved meanwhile is shown beside what was typed, never overwritten unseen.
 * </ol>
 */
package se.samsyn.web.site.dialogue;
