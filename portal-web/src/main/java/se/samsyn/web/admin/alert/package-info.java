/** The pages of messages that stand on every public page. */
package se.samsyn.web.admin.alert;
