/**
 * What every request meets before and after the pages: its id, the security headers, the log line, and the calm words
 * when something is wrong.
 */
package se.samsyn.web.platform;
