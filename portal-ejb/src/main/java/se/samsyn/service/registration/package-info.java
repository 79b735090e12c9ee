/**
 * Registration to events.
 *
 * <p>{@link se.samsyn.service.registration.RegistrationService} is for the public, {@link
 * se.samsyn.service.registration.MyRegistrationService} for whoever has a personal link, {@link
 * se.samsyn.service.registration.ParticipantService} for staff. Whatever gives or takes a seat goes through one locked
 * row per event ({@link se.samsyn.service.seat.EventLock}, decision 0022).
 */
package se.samsyn.service.registration;
