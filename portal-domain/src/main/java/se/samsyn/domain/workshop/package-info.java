/**
 * A workshop at an event: groups answer questions by notes, which are gathered into themes.
 *
 * <ol>
 *   <li>Whoever has the code may write as long as the workshop is open; nobody has an account.
 *   <li>A note belongs to one group and one question, and at most to one theme.
 *   <li>The public reads nothing before the summary is published, and then only what has been gathered.
 * </ol>
 */
package se.samsyn.domain.workshop;
