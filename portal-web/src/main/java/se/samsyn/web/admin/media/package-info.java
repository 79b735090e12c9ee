/** The library of images and files, and the dialog that picks from it. */
package se.samsyn.web.admin.media;
