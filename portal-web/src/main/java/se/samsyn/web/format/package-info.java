/** How dates, sizes and periods are written for a reader, in Swedish and English. */
package se.samsyn.web.format;
