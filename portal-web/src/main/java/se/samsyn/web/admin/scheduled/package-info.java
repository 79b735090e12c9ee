/** Everything that goes live or leaves at a moment that staff have chosen. */
package se.samsyn.web.admin.scheduled;
