/** The messages that stand on every public page. */
package se.samsyn.web.site.alert;
