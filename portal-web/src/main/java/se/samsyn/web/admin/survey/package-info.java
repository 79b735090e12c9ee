/** The page of an event's survey: what is asked, and what was answered. */
package se.samsyn.web.admin.survey;
