/** What has been changed for the public, by whichever node, and when it changes by time alone. */
package se.samsyn.service.change;
