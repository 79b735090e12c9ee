/**
 * What every request meets before and after the pages: its id, the security headers, the log line, and the page for
 * errors.
 */
package se.samsyn.web.platform;
