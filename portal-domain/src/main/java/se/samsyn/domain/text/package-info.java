/**
 * Text as people write it: addresses made from titles, and formatted text that is safe to show.
 *
 * <ol>
 *   <li>Formatted text is cleaned when it is made, and again when it is shown.
 *   <li>Cleaning twice gives the same as cleaning once.
 *   <li>A link to something in the portal is a reference to an item, {@code href="item:12"}, never its address.
 * </ol>
 */
package se.samsyn.domain.text;
