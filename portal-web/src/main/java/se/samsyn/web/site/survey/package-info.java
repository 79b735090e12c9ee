/** The form in which participants say what they thought of an event. */
package se.samsyn.web.site.survey;
