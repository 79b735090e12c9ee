/**
 * Somebody else reads a text before it is published.
 *
 * <ol>
 *   <li>A text is sent to one colleague, or to anybody who may publish it; whoever may, may also act on it.
 *   <li>The reviewer comments, asks for changes, which makes it a draft again, or approves it, now or for a moment.
 *   <li>Nobody approves a text that they changed last themselves.
 *   <li>A text that is changed while it is in review is a draft again and has to be sent anew.
 *   <li>What was said stays with the version.
 * </ol>
 */
package se.samsyn.domain.review;
