/** Surveys (utvärderingar): what participants thought of an event. */
package se.samsyn.domain.survey;
