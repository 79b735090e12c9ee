/**
 * Sending stored files: to the public by {@code se.samsyn.web.site.files}, to staff by {@code se.samsyn.web.admin.media}.
 *
 * <ol>
 *   <li>Every request asks anew whether the file may be sent: HEAD, parts and conditional ones too.
 *   <li>A file can do nothing in the portal's name: no script, no form, no frame, no guess at its type.
 *   <li>Pictures and PDF are shown, everything else is downloaded.
 * </ol>
 */
package se.samsyn.web.files;
