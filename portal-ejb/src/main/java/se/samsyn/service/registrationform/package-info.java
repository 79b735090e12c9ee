/** The form of an event: what staff ask, and what participants have answered. */
package se.samsyn.service.registrationform;
