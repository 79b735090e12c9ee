/**
 * Files and images that staff upload once and use on many pages.
 *
 * <ol>
 *   <li>What a file is, its bytes tell; its name does not.
 *   <li>An image is written anew, without what the camera noted and nobody sees.
 *   <li>A file that is refused is refused with a reason, and leaves nothing behind.
 * </ol>
 */
package se.samsyn.domain.media;
