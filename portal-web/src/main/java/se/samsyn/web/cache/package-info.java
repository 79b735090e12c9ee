/** Answers on their way out: text is zipped, and finished public pages are kept in memory until something on them changes. */
package se.samsyn.web.cache;
