/**
 * What is sent to the portal: taken in before anything else runs, without a thread that waits for it, and read by one set of rules.
 *
 * <ol>
 *   <li>A body has a limit in size and time by its address and by who sends it; what is over it gets words, never a fault.
 *   <li>Files come only to addresses that ask for one; nothing else may be multipart.
 *   <li>Every parameter is cleaned by {@link se.samsyn.domain.text.CleanText}, in one place.
 *   <li>Nothing that was sent outlives its request, in memory or on disk, not even when the server is killed.
 * </ol>
 */
package se.samsyn.web.body;
