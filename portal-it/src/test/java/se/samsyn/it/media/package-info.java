/** Files on their way to readers, as a browser meets them. */
package se.samsyn.it.media;
