/**
 * Taking in, keeping and giving out files and images.
 *
 * <ol>
 *   <li>A document passes through a temporary file, never through memory.
 *   <li>The bytes are on disk before the database speaks of them; bytes that it never came to speak of are swept.
 *   <li>The public gets a file only while a published page shows it.
 * </ol>
 */
package se.samsyn.service.media;
