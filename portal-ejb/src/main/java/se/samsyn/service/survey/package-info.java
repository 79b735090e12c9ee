/** Surveys after events: asking, answering, counting. */
package se.samsyn.service.survey;
